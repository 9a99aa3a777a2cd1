import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Workplace, workplace } from '../../provider-verification/testing/workplace';
import { temporaryFolder } from '../io/temporary-folder';
import { runCli } from './testing/run-cli';

const report = z.looseObject({
  finished: z.boolean(),
  held: z.boolean(),
  problems: z.array(z.string()),
});
const only = ['--only', 'a fresh passcode of an active member'];

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

const verify = (...args: string[]) =>
  runCli('verify', ['--url', place.proxy.url, ...only, ...args]);

test('--json - prints the report and nothing else; what is for a person is on standard error', async () => {
  const run = await verify('--json', '-');
  expect(report.parse(JSON.parse(run.stdout))).toMatchObject({ finished: true, held: true });
  expect(run.stderr).toContain('Verdict    The emulator keeps the contract.');
  expect(run.status).toBe(0);
});

const testOnPosix = process.platform === 'win32' ? test.skip : test;

testOnPosix(
  '--json refuses a link before the first call, and leaves its target alone',
  async () => {
    const folder = temporaryFolder('json');
    const link = join(folder, 'link.json');
    const target = join(folder, 'target.json');
    writeFileSync(target, 'old');
    symlinkSync(target, link);
    const run = await verify('--json', link);
    expect(run.stderr).toContain(`"${link}": it is a symbolic link and no regular file.`);
    expect(run.status).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(place.proxy.calls).toEqual([]);
  },
);

test('a run that is killed leaves no report of an earlier one', async () => {
  const file = join(temporaryFolder('json'), 'report.json');
  writeFileSync(file, JSON.stringify({ finished: true, held: true, problems: [] }));
  let told: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    told = resolve;
  });
  place.proxy.tamper = () => {
    told();
    return 'silence';
  };
  const killed = runCli('verify', ['--url', place.proxy.url, '--json', file], {
    onStart: (kill) => void asked.then(() => kill('SIGKILL')),
  });
  await killed;
  expect(report.parse(JSON.parse(readFileSync(file, 'utf8')))).toMatchObject({
    finished: false,
    held: false,
    problems: ['The run did not finish.'],
  });
});
