import type { InteractionDocument } from '../src/contract/contract-document';
import { readContract } from '../src/contract/read-contract';
import { contractPath } from '../src/domain/vocabulary';

/**
 * As many interactions as asked for, spread over those of our contract; a larger contract repeats them
 * under other names.
 */
export function interactionsOfSize(size: number): readonly InteractionDocument[] {
  const all = readContract(contractPath).json.interactions;
  return Array.from({ length: size }, (_, index) => {
    const round = Math.floor(index / all.length);
    const at = size < all.length ? Math.floor((index * all.length) / size) : index % all.length;
    const one = all[at];
    if (one === undefined) throw new Error('the contract is empty');
    return round === 0 ? one : { ...one, description: `${one.description} (copy ${round})` };
  });
}
