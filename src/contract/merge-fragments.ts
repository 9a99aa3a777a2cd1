import { consumerName, providerName } from '../domain/vocabulary';
import type { ContractDocument, InteractionDocument } from './contract-document';
import { incompleteContract } from './incomplete-contract';
import { looksOf } from './looks-of';
import { nameSome } from './name-some';
import { type Fragment, readFragments } from './read-fragments';
import { sealed } from './seal';

/**
 * Merges what the consumer tests wrote, in one run or in several shards, into one contract: exactly
 * the declared interactions, sorted by description, without the versions of the tools that wrote
 * them, so that the same tests give the same contract; with a digest of each (`seal.ts`).
 *
 * @param directories the fragment directories of all runs that belong together.
 * @throws HarnessError `contract-incomplete` when an interaction was declared and not written, when
 *   two share a description, or when there is none at all; `file-unreadable` for a directory that
 *   is not one of fragments.
 */
export function mergeFragments(directories: readonly string[]): ContractDocument {
  const fragments = readFragments(directories);
  if (fragments.length === 0) {
    throw incompleteContract('no test declared an interaction', 'Run all consumer tests');
  }
  refuseDuplicates(fragments);
  return sealed({
    consumer: { name: consumerName },
    provider: { name: providerName },
    interactions: interactionsOf(fragments).sort((a, b) =>
      a.description < b.description ? -1 : 1,
    ),
    metadata: { pactSpecification: { version: '4.0' } },
  });
}

function interactionsOf(fragments: readonly Fragment[]): InteractionDocument[] {
  const missing = fragments.filter(({ interaction }) => interaction === undefined);
  if (missing.length > 0) {
    throw incompleteContract(
      `${missing.length} of ${fragments.length} interactions were declared but not written: ` +
        nameSome(missing.map(({ description, file }) => `"${description}" (${file})`).sort()),
      'Make their tests pass; a test that is skipped or was stopped writes nothing',
    );
  }
  return fragments.flatMap(({ interaction }) => (interaction === undefined ? [] : [interaction]));
}

function refuseDuplicates(fragments: readonly Fragment[]): void {
  const byLooks = new Map<string, Fragment[]>();
  for (const fragment of fragments) {
    const looks = looksOf(fragment.description);
    byLooks.set(looks, [...(byLooks.get(looks) ?? []), fragment]);
  }
  for (const alike of byLooks.values()) {
    const [{ description } = { description: '' }] = alike;
    const files = alike.map(({ file }) => file).sort();
    if (files.length === 1) continue;
    throw incompleteContract(
      `the interaction "${description}" is declared ${files.length} times, in ${files.join(' and ')}`,
      'Give each interaction a description of its own; case and white space do not count',
    );
  }
}
