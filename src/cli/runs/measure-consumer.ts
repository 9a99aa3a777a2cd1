import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type ConsumerMutantName, consumerMutants } from '../../domain/consumer-mutants';
import type { MutantOutcome } from '../../domain/strength';
import { HarnessError } from '../../errors/harness-error';
import { defined } from '../../io/defined';
import { parseJson } from '../../io/parse-json';
import { removeTemporaryFolder, temporaryFolder } from '../../io/temporary-folder';
import { runConsumerTests } from './run-consumer-tests';

/** The clients whose tests are run, and what they are called in the report. */
const clients = [
  { part: 'the SDK', testMatch: '**/*.pact.test.ts', isWhole: true },
  // It has a few rehearsals, not all operations: what they cannot get wrong says nothing of them.
  { part: 'the client on fetch', testMatch: '**/consumer-tests/example/*.test.ts', isWhole: false },
] as const;

type Client = (typeof clients)[number];

/** How the mistakes of a client are tried. */
export interface ConsumerOptions {
  readonly signal: AbortSignal;
  /** Each how manieth mistake is tried; 1 for all. */
  readonly step: number;
  readonly only?: string | undefined;
  readonly onProgress: (what: string, done: number, of: number) => void;
}

/** Runs of Jest at once. */
const atOnce = 2;

/**
 * Lets both clients make one mistake at a time, and runs their tests until one fails.
 *
 * @throws HarnessError `contract-not-kept` when a test fails without any mistake
 */
export async function measureConsumer(options: ConsumerOptions): Promise<readonly MutantOutcome[]> {
  const { signal, step, only, onProgress } = options;
  const chosen = consumerMutants
    .filter((name) => only === undefined || name.includes(only))
    .filter((_, index) => index % step === 0);
  if (chosen.length === 0) return [];
  for (const client of clients) await tests(client);
  const tried = clients.flatMap((client) => chosen.map((mistake) => ({ client, mistake })));
  const outcomes = new Map<(typeof tried)[number], MutantOutcome | undefined>();
  const left = tried.values();
  const work = async () => {
    for (const one of left) {
      signal.throwIfAborted();
      outcomes.set(one, outcomeOf(one.client, one.mistake, await tests(one.client, one.mistake)));
      onProgress('Mistake of a client', outcomes.size, tried.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return tried.flatMap((one) => outcomes.get(one) ?? []);
}

/** What the environment of the tests keeps of the first that failed. */
const noticed = z.object({ by: z.string(), how: z.string() });

/** What a run of the tests came to. */
interface TestRun {
  readonly wasMade: boolean;
  readonly failed: { readonly by: string; readonly how: string } | undefined;
}

async function tests({ testMatch }: Client, mistake?: ConsumerMutantName): Promise<TestRun> {
  const fragments = temporaryFolder('mistake');
  try {
    const exitCode = await runConsumerTests({
      fragments,
      testMatch,
      ...defined({ mistake }),
      output: 'never',
      jestArguments: ['--bail', '--maxWorkers=1'],
    });
    const kept = join(fragments, 'mistake-was-noticed');
    const wasMade = existsSync(join(fragments, 'mistake-was-made'));
    if (exitCode === 0) return { wasMade, failed: undefined };
    // Red by something other than a test of the client says nothing about the mistake.
    if (!existsSync(kept)) throw red(testMatch, mistake);
    return { wasMade, failed: noticed.parse(parseJson(readFileSync(kept, 'utf8'))) };
  } finally {
    removeTemporaryFolder(fragments);
  }
}

function red(testMatch: string, mistake: string | undefined): HarnessError {
  const without = 'they fail without any mistake';
  return new HarnessError('contract-not-kept', {
    failedTo: 'measure by the tests',
    subject: testMatch,
    reason: mistake === undefined ? without : `with "${mistake}" they fail before any test`,
    cure: 'Run npm test, and make it green first',
  });
}

function outcomeOf(
  { part, isWhole }: Client,
  name: ConsumerMutantName,
  { wasMade, failed }: TestRun,
): MutantOutcome | undefined {
  const base = { mutantClass: 'consumer', part, name } as const;
  if (failed !== undefined) return { ...base, isNoticed: true, ...failed };
  if (!wasMade && !isWhole) return undefined;
  return {
    ...base,
    isNoticed: false,
    cause: wasMade ? 'no interaction shows it' : 'no interaction reaches it',
    cure: 'let a consumer test send or read what it gets wrong',
  };
}
