import type { JourneyResult, JourneyRun } from '../domain/journey-result';
import type { Failure } from '../domain/verification-result';
import { repeatCommand } from './repeat-command';
import { knownTarget, targetNames, targetSubject } from './target-name';
import { whoseFault } from './whose-fault';

/** Failures shown of one step; the report file has all. */
const shown = 3;

/**
 * A journey for a person: each step with its time, and at a red one whose fault it is.
 *
 * @param repeat the command without the choice of the journey: `npm run journey --`
 */
export function journeyText(
  { journey, outcome, reason, durationMs, steps, unreached }: JourneyResult,
  repeat: string,
): readonly string[] {
  if (outcome === 'skipped') return [`Skipped    ${journey}: ${reason}`, ''];
  const red = steps.find((step) => step.outcome === 'failed');
  return [
    `Journey    ${journey}`,
    ...steps.map((step) => stepLine(step.outcome === 'passed' ? 'ok' : 'RED', step)),
    ...unreached.map((step) => `    --              ${step}`),
    ...(red === undefined
      ? [`    held in ${durationMs} ms`]
      : [
          `FAILED  ${journey}, at "${red.step}": ${faultOf(red.failures)}.`,
          ...red.failures.slice(0, shown).map(({ title }) => `  ${title}`),
          ...(red.failures.length > shown
            ? [`  and ${red.failures.length - shown} more in the report`]
            : []),
          `  Repeat it:  ${repeatCommand(repeat, journey)}`,
        ]),
    '',
  ];
}

/** A run over the journeys for a person, without the journeys themselves. */
export function journeyRunText(run: JourneyRun): readonly string[] {
  const { journeys, problems, target, durationMs, held } = run;
  const count = (outcome: JourneyResult['outcome']) =>
    journeys.filter((one) => one.outcome === outcome).length;
  const name = targetNames[knownTarget(run)];
  return [
    ...problems.map((problem) => `PROBLEM  ${problem}`),
    `Provider   ${name}, ${target.url}`,
    `Journeys   ${journeys.length} in ${(durationMs / 1000).toFixed(1)} s: ${count('passed')} held, ${count('failed')} failed, ${count('skipped')} skipped`,
    `Verdict    ${targetSubject(run)} ${held ? 'keeps' : 'does not keep'} the journeys.`,
  ];
}

function stepLine(
  mark: string,
  { step, durationMs }: { readonly step: string; readonly durationMs: number },
): string {
  return `    ${mark.padEnd(4)}${`${durationMs} ms`.padStart(9)}   ${step}`;
}

function faultOf([first]: readonly Failure[]): string {
  return first === undefined ? 'no reason was given' : whoseFault(first);
}
