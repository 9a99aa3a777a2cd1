import { z } from 'zod';
import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { Mutant } from '../../../src/emulator/mutants/mutant';

/** What a process that runs mutants is told first: the interactions that it will be asked to verify. */
export interface MutantInteractions {
  readonly interactions: readonly ContractInteraction[];
}

/** One mutant, and the interactions by their descriptions, in the order in which they are asked. */
export interface MutantOrder {
  readonly id: number;
  readonly mutant: Mutant;
  readonly asked: readonly string[];
}

/** What comes back. */
export const mutantMessage = z.strictObject({
  id: z.int(),
  /** What came of the mutant, or why it could not be run. */
  came: z.union([
    z.strictObject({ kind: z.enum(['noticed', 'pending']), by: z.string(), how: z.string() }),
    z.strictObject({ kind: z.literal('unnoticed') }),
    z.strictObject({ kind: z.literal('crashed'), told: z.string() }),
    z.strictObject({ kind: z.literal('broken'), reason: z.string() }),
  ]),
});

export type MutantMessage = z.infer<typeof mutantMessage>;
