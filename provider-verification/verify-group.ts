import type { ContractInteraction } from '../src/contract/read-contract';
import { allToTheEnd } from '../src/io/all-to-the-end';
import { type ArrangeTools, arrangeInteraction } from './arrange/arrange-interaction';
import type { ArrangedState } from './arrange/arranged-state';
import type { StateTable } from './arrange/states/state-definition';
import { cleanUpInteraction } from './clean-up/clean-up-interaction';
import type { Cleaner } from './clean-up/cleaner';
import { judgeReplayed } from './judge/judge-replayed';
import { resultOf } from './judge/result-of';
import { ReadyQueue } from './replay/ready-queue';
import { type ReadyInteraction, type ReplayTools, replayBatch } from './replay/replay-batch';
import type { VerifiedInteraction } from './tell/verified-interaction';

/** What interactions are verified with; opened once for a run. */
export interface VerificationContext extends ReplayTools {
  readonly table: StateTable;
  /** The tools for one interaction, with a ledger of its own. */
  newTools(): ArrangeTools;
  /** Calls the provider also when the run is stopped. */
  readonly cleaner: Cleaner;
  readonly signal: AbortSignal;
  /** How many interactions are arranged at once. */
  readonly concurrency: number;
}

/** Told of each interaction as soon as it has a result; `stop` ends the run there. */
export type OnVerified = (
  verified: VerifiedInteraction,
  interaction: ContractInteraction,
) => 'stop' | undefined;

/** A run of Pact's Verifier takes longer for each interaction, the more there are in it. */
const mostInBatch = 16;
/** Runs of Pact's Verifier at once. */
const replaysAtOnce = 2;

/**
 * Takes interactions that do not disturb each other through the stages: several are arranged at once,
 * and those that are ready are replayed together.
 *
 * @throws what stops the whole run: a fault of the harness. A signal ends it early instead.
 */
export async function verifyGroup(
  context: VerificationContext,
  group: readonly ContractInteraction[],
  onVerified: OnVerified,
): Promise<void> {
  const ready = new ReadyQueue<ReadyInteraction>(2 * mostInBatch);
  const finish = async (one: Judged) => {
    await cleanUpInteraction(one.tools, context.cleaner, one.arranged);
    if (one.verified === undefined) return;
    if (onVerified(one.verified, one.interaction) === 'stop') ready.drop();
  };
  const left = group.values();
  const arranging = Array.from({ length: context.concurrency }, () =>
    arrangeAll(context, left, ready, finish),
  );
  const replaying = Array.from({ length: replaysAtOnce }, () => replayAll(context, ready, finish));
  // One that fails stops the others; all have come to an end before the run is cleaned up.
  const isArranged = allSettled(arranging, ready).finally(() => ready.close());
  await allSettled([isArranged, ...replaying], ready);
}

/** An interaction that has gone through all but the last stages. */
interface Judged {
  readonly interaction: ContractInteraction;
  readonly tools: ArrangeTools;
  readonly arranged: ArrangedState | undefined;
  /** Undefined when a signal cut it off. */
  readonly verified: VerifiedInteraction | undefined;
}

type Finish = (one: Judged) => Promise<void>;

async function arrangeAll(
  context: VerificationContext,
  left: Iterator<ContractInteraction>,
  ready: ReadyQueue<ReadyInteraction>,
  finish: Finish,
): Promise<void> {
  while (!ready.isClosed && !context.signal.aborted) {
    const next = left.next();
    if (next.done === true) return;
    const interaction = next.value;
    const tools = context.newTools();
    const came = await arrangeInteraction(interaction, tools, context.table);
    if (came.kind === 'arranged') {
      await ready.put({ interaction, arranged: came.state, tools });
    } else {
      const course = came.kind === 'skipped' ? came : { failures: [came.failure] };
      const verified = { result: resultOf(interaction, undefined, course), exchange: undefined };
      await finish({ interaction, tools, arranged: undefined, verified });
    }
  }
}

async function replayAll(
  context: VerificationContext,
  ready: ReadyQueue<ReadyInteraction>,
  finish: Finish,
): Promise<void> {
  await context.replayer.ready();
  const finishing: Promise<void>[] = [];
  for (;;) {
    const batch = await ready.take(mostInBatch);
    if (batch.length === 0) break;
    const replayed = context.signal.aborted ? [] : await replayBatch(context, batch);
    batch.forEach((one, index) => {
      const came = replayed[index];
      const verified = came === undefined ? undefined : judgeReplayed(one.interaction, came);
      // The next batch need not wait until this one is cleaned up and told.
      finishing.push(finish({ ...one, verified }));
    });
  }
  await allSettled(finishing, ready);
}

/** Waits for all of them, also when one fails; that stops what is left, and is thrown. */
async function allSettled(
  work: readonly Promise<void>[],
  ready: ReadyQueue<ReadyInteraction>,
): Promise<void> {
  await allToTheEnd(
    work.map((one) =>
      one.catch((cause: unknown) => {
        ready.drop();
        throw cause;
      }),
    ),
  );
}
