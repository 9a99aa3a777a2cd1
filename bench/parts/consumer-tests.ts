import { mergeFragments } from '../../src/contract/merge-fragments';
import { orderVariable } from '../../src/contract/run-order';
import { removeTemporaryFolder, temporaryFolder } from '../../src/io/temporary-folder';
import { fitExponent } from '../fit-exponent';
import { bareTests, ourTests } from '../generated-tests';
import { inTurn, median } from '../in-turn';
import type { Part, PartResult } from '../part';
import { runJest } from '../run-jest';

const growthSizes = [33, 100, 300, 1000];

/** Our consumer tests beside bare pact-js. */
export const consumerTests: Part = {
  name: 'consumer tests',
  what: 'Running the consumer tests: the whole of Jest with one test file for each outcome, each played once by Pact and twice more in rehearsals; beside it one test file with as many tests in plain pact-js, each played once. The same SDK, the same response, the start of Jest included, with a cold cache, since each run has a folder of its own. Merging: reading all fragments of such a run and making one contract of them.',
  async measure({ isQuick }) {
    const measures = [];
    for (const outcomes of isQuick ? [20] : [20, 100, 300]) {
      measures.push(
        await inTurn({
          name: `consumer tests of ${outcomes}`,
          unit: 'ms',
          against: 'bare pact-js',
          rounds: 3,
          contenders: [
            { who: 'ours', once: () => runOurs(outcomes) },
            { who: 'bare pact-js', once: () => runBare(outcomes) },
          ],
        }),
      );
    }
    return isQuick ? { measures } : { measures, growth: await growth() };
  },
};

async function growth(): Promise<NonNullable<PartResult['growth']>> {
  const running = [];
  const merging = [];
  for (const interactions of growthSizes) {
    const fragments = temporaryFolder('fragments');
    running.push({ interactions, value: await runOurs(interactions, fragments) });
    const merges = Array.from({ length: 5 }, () => {
      const startedAt = performance.now();
      mergeFragments([fragments]);
      return performance.now() - startedAt;
    });
    merging.push({ interactions, value: median(merges) });
    removeTemporaryFolder(fragments);
  }
  return [
    { name: 'consumer tests, ours', unit: 'ms', points: running, exponent: fitExponent(running) },
    { name: 'merging', unit: 'ms', points: merging, exponent: fitExponent(merging) },
  ];
}

async function runOurs(outcomes: number, fragments = temporaryFolder('fragments')) {
  const folder = ourTests(outcomes);
  const ours = ['--roots', folder, '--testMatch', '**/*.pact.test.ts'];
  const ms = await runJest(ours, orderVariable({ fragments }));
  removeTemporaryFolder(folder);
  return ms;
}

async function runBare(outcomes: number): Promise<number> {
  const folder = bareTests(outcomes);
  const config = { rootDir: folder, transform: {}, testEnvironment: 'node', testTimeout: 60_000 };
  const ms = await runJest(['--config', JSON.stringify(config)]);
  removeTemporaryFolder(folder);
  return ms;
}
