import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { causeCode, describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';

const report = z.looseObject({
  format: z.literal(1),
  finished: z.boolean(),
  planned: z.array(z.string()),
  interactions: z.array(z.looseObject({ interaction: z.string(), outcome: z.string() })),
});

/**
 * The interactions of the last run that failed or were never reached, by description.
 *
 * @throws HarnessError `file-unreadable` when there was no run, its report is another's, or it broke:
 *   what such a run had planned is not known
 */
export function unfinishedIn(path: string): readonly string[] {
  const { planned, interactions, finished } = readReport(path);
  if (!finished) throw unreadable(path, 'that run did not finish');
  const done = new Set(
    interactions.filter(({ outcome }) => outcome !== 'failed').map((one) => one.interaction),
  );
  return planned.filter((description) => !done.has(description));
}

function readReport(path: string): z.infer<typeof report> {
  try {
    return report.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw unreadable(
      path,
      causeCode(cause) === 'ENOENT'
        ? 'there is none'
        : `it is no report of this harness (${describeCause(cause).split('\n')[0]})`,
    );
  }
}

function unreadable(path: string, reason: string): HarnessError {
  return new HarnessError('file-unreadable', {
    failedTo: 'read the report of the last run',
    subject: path,
    reason,
    cure: 'Run without --failed first',
  });
}
