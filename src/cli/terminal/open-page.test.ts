import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../io/temporary-folder';
import { openPage } from './open-page';

const page = 'reports/verification.html';
const onUnix = process.platform === 'linux' ? test : test.skip;

onUnix('without a desktop the line says where the page is', async () => {
  expect(await openPage(page, {})).toBe(
    `Not opened: there is no desktop here. The page is ${page}`,
  );
});

onUnix('a desktop that has no program for it is told in one line', async () => {
  const environment = { DISPLAY: ':0', PATH: temporaryFolder('without-programs') };
  expect(await openPage(page, environment)).toBe(
    `Not opened: xdg-open is missing. The page is ${page}`,
  );
});

onUnix('the page goes to the program of the desktop', async () => {
  const programs = temporaryFolder('programs');
  writeFileSync(join(programs, 'xdg-open'), '#!/bin/sh\n', { mode: 0o755 });
  expect(await openPage(page, { DISPLAY: ':0', PATH: programs })).toBe(`Opened     ${page}`);
});
