import { HarnessError } from '../errors/harness-error';
import type { ContractInteraction } from './read-contract';

/**
 * The interactions whose description holds a text, whatever its case; all of them without one.
 *
 * @throws HarnessError `nothing-verified` when none does
 */
export function chooseInteractions(
  interactions: readonly ContractInteraction[],
  text: string | undefined,
): readonly ContractInteraction[] {
  if (text === undefined) return interactions;
  const wanted = text.toLowerCase();
  const chosen = interactions.filter(({ description }) =>
    description.toLowerCase().includes(wanted),
  );
  if (chosen.length > 0) return chosen;
  throw new HarnessError('nothing-verified', {
    failedTo: 'choose interactions by',
    subject: text,
    reason: `none of the ${interactions.length} descriptions in the contract holds it`,
    cure: 'Use a part of a description, as the report shows them',
  });
}
