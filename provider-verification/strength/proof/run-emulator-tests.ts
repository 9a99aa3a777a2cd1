import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import type { Break } from '../../../src/emulator/mutants/mutant';
import { parseJson } from '../../../src/io/parse-json';
import { removeTemporaryFolder, temporaryFolder } from '../../../src/io/temporary-folder';
import { environmentForChildren } from '../../../src/settings/environment-for-children';
import { typescriptArguments } from '../../../src/typescript/typescript-arguments';
import { emulatorRoot } from '../behaviour/emulator-sources';

const testRun = z.object({
  files: z.array(z.string()),
  failures: z.array(z.object({ file: z.string(), title: z.string(), told: z.array(z.string()) })),
});

/** The files that were run, and each test that failed: its file, its title, and all that it said. */
export type EmulatorTestRun = z.infer<typeof testRun>;

/** How long the tests may take; all of them take about a minute on an idle machine (ms). */
const deadlineMs = 10 * 60_000;
/** How long one test may take (ms). */
const testTimeout = 60_000;

/**
 * Runs tests of the emulator in a Jest of their own, until those of one file have failed.
 *
 * @param tests their files, below `src/emulator/`.
 * @param broken what is broken in the emulator that they start; undefined for nothing.
 * @returns what was run until then; undefined when the run did not come to its end.
 * @throws the reason of the signal
 */
export async function runEmulatorTests(
  tests: readonly string[],
  broken: Break | undefined,
  signal: AbortSignal,
): Promise<EmulatorTestRun | undefined> {
  signal.throwIfAborted();
  const folder = temporaryFolder('shown');
  const kept = join(folder, 'run.json');
  const files = tests.map((file) => join(emulatorRoot, file));
  const configuration = ['--config', JSON.stringify(configurationOf(kept, broken))];
  const child = spawn(
    process.execPath,
    [...typescriptArguments, jestPath, ...configuration, '--runTestsByPath', ...files],
    {
      stdio: 'ignore',
      env: environmentForChildren(),
      signal,
      timeout: deadlineMs,
      killSignal: 'SIGKILL',
    },
  );
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  try {
    await once(child, 'close');
    signal.throwIfAborted();
    if (!existsSync(kept)) return undefined;
    return testRun.parse(parseJson(readFileSync(kept, 'utf8')));
  } catch (cause) {
    signal.throwIfAborted();
    throw cause;
  } finally {
    process.off('exit', end);
    removeTemporaryFolder(folder);
  }
}

const jestPath = createRequire(__filename).resolve('jest/bin/jest');

function configurationOf(kept: string, broken: Break | undefined) {
  const inJest = (name: string) => join(__dirname, 'jest', name);
  const change = broken && { ...broken, file: join(emulatorRoot, broken.file) };
  return {
    rootDir: join(emulatorRoot, '../..'),
    roots: [emulatorRoot],
    testMatch: ['**/*.test.ts'],
    transform: { '^.+\\.ts$': [inJest('broken-source.ts'), { broken: change }] },
    setupFilesAfterEnv: [inJest('tell-crashes.ts')],
    reporters: [[inJest('keep-failures.ts'), { file: kept }]],
    testTimeout,
    bail: 1,
    maxWorkers: 1,
    watchman: false,
  };
}
