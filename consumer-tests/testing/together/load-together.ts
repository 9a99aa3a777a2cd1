import { couldNotBeLoaded } from './could-not-be-loaded';

/**
 * Loads several consumer test files one after the other, each in a block of its own by whose title
 * `outcome-runner.ts` divides the results again. Called by the file that Jest runs in their place.
 *
 * @param files their absolute paths.
 * @param load loads one of them, as the calling file does.
 */
export function loadTogether(files: readonly string[], load: (file: string) => unknown): void {
  for (const file of files) {
    describe(file, () => {
      try {
        globalThis.enterTestFile?.(file);
        load(file);
      } catch (cause) {
        test(couldNotBeLoaded, () => {
          throw cause;
        });
      }
    });
  }
}
