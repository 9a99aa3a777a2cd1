import type { ContractInteraction } from '../../src/contract/read-contract';
import { type ProviderStateName, providerStates } from '../../src/domain/provider-states';
import type { StateTable } from './states/state-definition';

type WithStates = Pick<ContractInteraction, 'states'>;

/** Why an interaction cannot be arranged without an emulator; undefined when it can. */
export function skipReason(interaction: WithStates, table: StateTable): string | undefined {
  for (const row of definitionsOf(interaction, table)) {
    if (row.arrangedBy === 'emulator control') return row.skipReason;
  }
  return undefined;
}

/** How the states of an interaction are arranged; a state that nobody knows has no row. */
export function definitionsOf({ states }: WithStates, table: StateTable) {
  return states.flatMap(({ name }) => (isKnown(name) ? [table[name]] : []));
}

/** Whether a name is one of our provider states. */
export function isKnown(name: string): name is ProviderStateName {
  return Object.hasOwn(providerStates, name);
}
