import type { Failure, VerificationResult } from '../domain/verification-result';
import { repeatCommand } from './repeat-command';
import { whoseFault } from './whose-fault';

/** The result of an interaction that failed. */
export type FailedResult = Extract<VerificationResult, { outcome: 'failed' }>;

/** Failures shown of one interaction; the report file has all. */
const shown = 3;

/**
 * A failed interaction for a person: a title, Received / Documented, and a command that repeats it.
 *
 * @param repeat the command without the choice of the interaction: `npm run verify --`
 */
export function failureText(result: FailedResult, repeat: string): readonly string[] {
  const { interaction, failures } = result;
  const more = failures.length - shown;
  return [
    failureTitle(result),
    ...failures.slice(0, shown).flatMap(describe),
    ...(more > 0 ? [`  and ${more} more in the report`] : []),
    `  Repeat it:  ${repeatCommand(repeat, interaction)}`,
  ];
}

/** The interaction that failed, and whose fault it is, in one line. */
export function failureTitle({ interaction, failures: [first] }: FailedResult): string {
  return `FAILED  ${interaction}: ${first === undefined ? 'no reason was given' : whoseFault(first)}.`;
}

function describe({ title, received, documented }: Failure): string[] {
  return [
    `  ${title}`,
    ...(received === undefined ? [] : [`    Received    ${received}`]),
    ...(documented === undefined ? [] : [`    Documented  ${documented}`]),
  ];
}
