import { type InteractionMark, markHeader } from '../replay/mark';
import { type PactMismatch, type PactVerdict, readVerdict } from './read-verdict';

/** What Pact said of one interaction, or why what it said cannot be told apart. */
export type Attributed =
  | { readonly kind: 'verdict'; readonly mismatches: readonly PactMismatch[] }
  | { readonly kind: 'unclear'; readonly reason: string };

/**
 * Gives each interaction of a replay its own part of Pact's verdict. Each must have exactly one
 * result, found by description and by key, and mismatches exactly when it did not hold; one doubt
 * about a part is a doubt about the whole, since then it is not known whose the others are.
 *
 * @param text the verdict as Pact gave it.
 * @returns one entry for each mark.
 */
export function attributeVerdict(
  text: string,
  marks: readonly InteractionMark[],
): ReadonlyMap<InteractionMark, Attributed> {
  const verdict = readVerdict(text);
  const doubt =
    typeof verdict === 'string' ? `Pact gave no verdict: ${verdict}` : doubtOf(verdict, marks);
  return new Map(
    marks.map((mark): [InteractionMark, Attributed] => {
      if (typeof verdict === 'string' || doubt !== undefined) {
        return [mark, { kind: 'unclear', reason: doubt ?? '' }];
      }
      const mismatches = failuresOf(verdict, mark).flatMap((one) => one.mismatches);
      const isForeign = mismatches.some(
        ({ kind, path }) => kind === 'header' && path.toLowerCase() === markHeader,
      );
      if (!isForeign) return [mark, { kind: 'verdict', mismatches }];
      return [mark, { kind: 'unclear', reason: 'Pact was given the response of another request' }];
    }),
  );
}

function failuresOf({ failures }: PactVerdict, mark: InteractionMark) {
  return failures.filter(({ interaction }) => interaction.endsWith(` ${mark}`));
}

/** Why the parts of a verdict cannot be told apart; undefined when they can. */
function doubtOf(verdict: PactVerdict, marks: readonly InteractionMark[]): string | undefined {
  const { held, results, failures } = verdict;
  for (const mark of marks) {
    const own = results.filter(({ description, key }) => description === mark || key === mark);
    const [result, ...others] = own;
    if (result === undefined) return 'Pact left out an interaction';
    if (others.length > 0) return 'Pact gave an interaction two results';
    if (result.description !== result.key) return 'Pact mixed up two interactions';
    if (result.held === failuresOf(verdict, mark).length > 0) {
      return 'Pact contradicts itself about an interaction';
    }
  }
  if (results.length !== marks.length) return 'Pact gave a result for an unknown interaction';
  const known = marks.reduce((sum, mark) => sum + failuresOf(verdict, mark).length, 0);
  if (failures.length !== known) return 'Pact gave a mismatch for an unknown interaction';
  if (held !== results.every((one) => one.held)) return 'Pact contradicts itself about the whole';
  return undefined;
}
