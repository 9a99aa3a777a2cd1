import type { InteractionFacts } from '../domain/interaction-facts';
import { canonicalJson } from '../io/canonical-json';
import { defined } from '../io/defined';
import { factsOf } from './facts-of';
import type { Contract } from './read-contract';

/** What a report tells of each interaction of a contract, with its line in the file. */
export function factsOfContract({ interactions, json }: Contract): readonly InteractionFacts[] {
  const lines = canonicalJson(json).split('\n');
  return interactions.map((one) => {
    const found = lines.indexOf(`      "description": ${JSON.stringify(one.description)},`);
    return { ...factsOf(one), ...defined({ line: found === -1 ? undefined : found + 1 }) };
  });
}
