import { HarnessError } from '../../src/errors/harness-error';
import { allJourneys } from './all-journeys';
import type { Journey } from './journey';

/**
 * The journeys whose name holds a text, whatever its case; all of them without one.
 *
 * @throws HarnessError `nothing-verified` when none does
 */
export function chooseJourneys(text: string | undefined): readonly Journey[] {
  if (text === undefined) return allJourneys;
  const wanted = text.toLowerCase();
  const chosen = allJourneys.filter(({ name }) => name.toLowerCase().includes(wanted));
  if (chosen.length > 0) return chosen;
  throw new HarnessError('nothing-verified', {
    failedTo: 'choose journeys by',
    subject: text,
    reason: `none of the ${allJourneys.length} names holds it`,
    cure: `Use a part of one of these: ${allJourneys.map(({ name }) => name).join(', ')}`,
  });
}
