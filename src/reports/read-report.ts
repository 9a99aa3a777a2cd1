import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { causeCode, describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';

const report = z.looseObject({
  format: z.literal(1),
  planned: z.array(z.string()),
  interactions: z.array(z.looseObject({ interaction: z.string(), outcome: z.string() })),
});

/**
 * The interactions of the last run that failed or were never reached, by description.
 *
 * @throws HarnessError `file-unreadable` when there was no run, or its report is another's
 */
export function unfinishedIn(path: string): readonly string[] {
  const { planned, interactions } = readReport(path);
  const done = new Set(
    interactions.filter(({ outcome }) => outcome !== 'failed').map((one) => one.interaction),
  );
  return planned.filter((description) => !done.has(description));
}

function readReport(path: string): z.infer<typeof report> {
  try {
    return report.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new HarnessError('file-unreadable', {
      failedTo: 'read the report of the last run',
      subject: path,
      reason:
        causeCode(cause) === 'ENOENT'
          ? 'there is none'
          : `it is no report of this harness (${describeCause(cause).split('\n')[0]})`,
      cure: 'Run without --failed first',
    });
  }
}
