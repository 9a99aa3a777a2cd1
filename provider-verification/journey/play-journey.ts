import type { JourneyResult, StepResult } from '../../src/domain/journey-result';
import type { Failure } from '../../src/domain/verification-result';
import { describeCause } from '../../src/errors/describe-cause';
import { HarnessError } from '../../src/errors/harness-error';
import { defined } from '../../src/io/defined';
import { redactText } from '../../src/secrets/redact';
import type { Journey, Known, Step } from './journey';
import type { JourneyTools } from './journey-tools';
import { type CallResult, makeCall } from './make-call';

/** The step that makes what must be there before the first one. */
const startStep = 'set up';

/**
 * Makes a journey, step by step; each step's real values go into the next. The first red step ends it.
 *
 * @throws what stops the whole run: the reason of the signal that ended it.
 */
export async function playJourney(journey: Journey, tools: JourneyTools): Promise<JourneyResult> {
  const began = performance.now();
  const steps: StepResult[] = [];
  const work: readonly (readonly [string, (known: Known) => Promise<CallResult>])[] = [
    [startStep, async () => ({ failures: [], known: await tools.start(journey) })],
    ...journey.steps.map(
      (step) => [step.name, (known: Known) => play(step, known, tools)] as const,
    ),
  ];
  let known: Known = {};
  for (const [step, carryOut] of work) {
    const started = performance.now();
    const result = await carryOut(known).catch((cause: unknown): CallResult => {
      tools.signal.throwIfAborted();
      return { failures: [failureOf(cause, step === startStep, tools)], known };
    });
    known = result.known;
    const { status, failures } = result;
    const outcome = failures.length === 0 ? 'passed' : 'failed';
    const durationMs = sinceMs(started);
    steps.push({
      step,
      outcome,
      durationMs,
      ...defined({ status }),
      failures,
    });
    if (outcome === 'failed') break;
  }
  return {
    journey: journey.name,
    outcome: steps.every(({ outcome }) => outcome === 'passed') ? 'passed' : 'failed',
    durationMs: sinceMs(began),
    steps,
    unreached: work.slice(steps.length).map(([name]) => name),
  };
}

async function play(step: Step, known: Known, tools: JourneyTools): Promise<CallResult> {
  if ('operation' in step) return makeCall(step, known, tools);
  const value = await tools.read(step, known);
  tools.keepSecret(value);
  return { failures: [], known: { ...known, [step.into]: value } };
}

/** A mail that did not come, or a set-up call that was refused, is the provider's; all else is ours. */
function failureOf(cause: unknown, isStart: boolean, { secrets }: JourneyTools): Failure {
  const code = cause instanceof HarnessError ? cause.code : undefined;
  const isProvider =
    code === 'provider-unreachable' || code === 'set-up-refused' || code === 'inbox-no-code';
  const title = redactText(`${describeCause(cause).replace(/\.$/, '')}.`, secrets);
  return {
    kind: isStart ? 'state' : 'exchange',
    fault: isProvider ? 'provider' : 'harness',
    title,
  };
}

function sinceMs(started: number): number {
  return Math.round(performance.now() - started);
}
