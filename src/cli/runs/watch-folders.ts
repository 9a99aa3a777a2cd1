import { type FSWatcher, watch } from 'node:fs';

/** Editors write a file in several steps: what comes within this time is one change (ms). */
const settleMs = 200;

/**
 * Does the work once, and again after each change below some folders, one run after the other, until
 * the signal.
 *
 * @param isOurs whether a changed file matters, by its path below the folder.
 */
export function watchFolders(
  folders: readonly string[],
  isOurs: (file: string) => boolean,
  work: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let running = false;
    let again = false;
    let timer: NodeJS.Timeout | undefined;
    const watchers: FSWatcher[] = [];
    const end = (finish: () => void) => {
      clearTimeout(timer);
      for (const one of watchers) one.close();
      finish();
    };
    const run = () => {
      if (running) {
        again = true;
        return;
      }
      running = true;
      work().then(
        () => {
          running = false;
          if (signal.aborted) end(resolve);
          else if (again) {
            again = false;
            run();
          }
        },
        (cause) => end(() => reject(cause)),
      );
    };
    for (const folder of folders) {
      const watcher = watch(folder, { recursive: true }, (_, file) => {
        if (file !== null && !isOurs(file)) return;
        clearTimeout(timer);
        timer = setTimeout(run, settleMs);
      });
      watchers.push(watcher.on('error', (cause) => end(() => reject(cause))));
    }
    signal.addEventListener('abort', () => (running ? undefined : end(resolve)), { once: true });
    run();
  });
}
