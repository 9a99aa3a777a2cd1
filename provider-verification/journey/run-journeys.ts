import type { JourneyResult, JourneyRun } from '../../src/domain/journey-result';
import { LeftBehind } from '../../src/errors/left-behind';
import type { Inbox } from '../../src/inbox/inbox';
import { DeadlinePassed, startDeadline, withGrace } from '../../src/io/deadline';
import { EmulatorControls } from '../arrange/emulator-controls';
import { Fixture } from '../arrange/fixture';
import { ProviderApi } from '../arrange/provider-api/provider-api';
import { onceCaller, type SetUpCaller } from '../arrange/provider-api/set-up-caller';
import { cleanerOf } from '../clean-up/cleaner';
import { interactionLedger } from '../clean-up/interaction-ledger';
import { RunLedger } from '../clean-up/run-ledger';
import { openingCheck } from '../plan/opening-check';
import { graceMs, inMinutes, verifyingMs } from '../plan/run-deadline';
import { authorizationOf, type VerificationTarget } from '../verification-target';
import type { Journey } from './journey';
import { liveTools } from './live-tools';
import { playJourney } from './play-journey';

/** What journeys are made with. */
export interface JourneyOptions {
  readonly journeys: readonly Journey[];
  readonly target: VerificationTarget;
  readonly inbox: Inbox;
  /** Ends the run: nothing more is sent, but what was made is still deleted. */
  readonly signal: AbortSignal;
  /** When the run has ended at the latest, clean-up included (ms). */
  readonly deadlineMs: number;
  /** Asked before each mail; it may wait or throw. */
  readonly beforeSend?: (address: string) => Promise<void>;
  /** Makes the set-up calls; asks once unless told otherwise. */
  readonly callerFor?: (signal: AbortSignal) => SetUpCaller;
  /** Told of each journey as soon as it has a result. */
  readonly onJourney?: (result: JourneyResult) => void;
}

/**
 * Makes journeys, one after the other, and deletes what was made for each. A signal or the deadline
 * ends the run early: the results so far are kept, and the run does not hold.
 *
 * @throws HarnessError `provider-unreachable`, `credentials-refused` or `settings-live-project`,
 *   before anything is created
 */
export async function runJourneys(options: JourneyOptions): Promise<JourneyRun> {
  const { target, journeys, deadlineMs } = options;
  const startedAt = new Date().toISOString();
  const began = performance.now();
  const clock = startDeadline(verifyingMs(deadlineMs), options.signal);
  const results: JourneyResult[] = [];
  const problems: string[] = [];
  const ledger = new RunLedger(clock.signal, options.beforeSend);
  try {
    await openingCheck(target, clock.signal);
    problems.push(...(await makeAll(options, ledger, results)));
  } finally {
    clock.release();
  }
  const { reason } = clock.signal;
  if (results.length < journeys.length) {
    problems.unshift(
      reason instanceof DeadlinePassed
        ? `The run was ended, to be done within its deadline of ${inMinutes(deadlineMs)}.`
        : `The run was stopped after ${results.length} of ${journeys.length} journeys.`,
    );
  }
  if (!results.some(({ outcome }) => outcome === 'passed')) {
    problems.push('No journey came to its end: nothing is known about the provider.');
  }
  const failed = results.some(({ outcome }) => outcome === 'failed');
  return {
    target: { kind: target.kind, url: target.baseUrl },
    startedAt,
    durationMs: Math.round(performance.now() - began),
    journeys: results,
    problems,
    held: !failed && problems.length === 0,
  };
}

async function makeAll(
  { target, inbox, journeys, deadlineMs, onJourney, callerFor = onceCaller }: JourneyOptions,
  run: RunLedger,
  results: JourneyResult[],
): Promise<readonly string[]> {
  const { signal } = run;
  run.keepSecret(target.secret);
  run.keepSecret(authorizationOf(target).replace('Basic ', ''));
  const api = new ProviderApi(target, callerFor(signal), run.evidence);
  const isEmulator = target.kind !== 'sandbox';
  const controls = isEmulator
    ? new EmulatorControls(target.baseUrl, onceCaller(signal))
    : undefined;
  // Cleaning up goes on when the run is stopped.
  const cleaner = cleanerOf((its) => new ProviderApi(target, callerFor(its)), run);
  const make = async (journey: Journey): Promise<JourneyResult> => {
    const { name, onlyAtEmulator: reason } = journey;
    if (reason !== undefined && !isEmulator) {
      const unreached = journey.steps.map((step) => step.name);
      return { journey: name, outcome: 'skipped', reason, durationMs: 0, steps: [], unreached };
    }
    const ledger = interactionLedger(run);
    const fixture = new Fixture(api, inbox, ledger);
    const tools = liveTools({ target, inbox, api, fixture, ledger, controls });
    return playJourney(journey, tools).finally(() => cleaner.afterInteraction(ledger));
  };
  const makeEach = async () => {
    for (const journey of journeys) {
      const result = await make(journey);
      results.push(result);
      onJourney?.(result);
    }
  };
  let broken: { readonly cause: unknown } | undefined;
  try {
    await withGrace(makeEach(), signal, graceMs(deadlineMs));
  } catch (cause) {
    if (!signal.aborted) broken = { cause };
  }
  const left = await cleaner.atEnd();
  if (broken === undefined) return left;
  throw left.length === 0 ? broken.cause : new LeftBehind(broken.cause, left);
}
