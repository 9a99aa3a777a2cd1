import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../io/temporary-folder';
import { watchFolders } from './watch-folders';

test('the work is done once, again after a change that matters, and ended by the signal', async () => {
  const folder = temporaryFolder('watch');
  const stop = new AbortController();
  const seen: string[] = [];
  await watchFolders(
    [folder],
    (file) => file.endsWith('.ts'),
    async () => {
      seen.push('run');
      if (seen.length === 1) {
        writeFileSync(join(folder, 'not-ours.txt'), '');
        writeFileSync(join(folder, 'ours.ts'), '');
      } else stop.abort();
    },
    stop.signal,
  );
  expect(seen).toEqual(['run', 'run']);
});

test('what breaks the work ends the watch', async () => {
  const broken = new Error('it broke');
  const folder = temporaryFolder('watch');
  const { signal } = new AbortController();
  await expect(
    watchFolders(
      [folder],
      () => true,
      () => Promise.reject(broken),
      signal,
    ),
  ).rejects.toBe(broken);
});
