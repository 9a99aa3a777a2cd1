import type { ContractInteraction } from '../src/contract/read-contract';
import { definitionsOf } from './arrange/skip-reason';
import { type OnVerified, type VerificationContext, verifyGroup } from './verify-group';

/**
 * Takes interactions through the stages, each of them once: arrange, replay, judge, clean up, tell.
 * Several are arranged at once, and those that are ready are replayed together. Those that change what
 * all others see (`alone` in the table of states) come last, one by one.
 *
 * @throws what stops the whole run: a fault of the harness. A signal ends it early instead.
 */
export async function verifyInteractions(
  context: VerificationContext,
  interactions: readonly ContractInteraction[],
  onVerified: OnVerified,
): Promise<void> {
  const isAlone = (one: ContractInteraction) =>
    definitionsOf(one, context.table).some(({ alone }) => alone);
  const groups = [
    interactions.filter((one) => !isAlone(one)),
    ...interactions.filter(isAlone).map((one) => [one]),
  ];
  let isStopped = false;
  const tell: OnVerified = (verified, interaction) => {
    if (isStopped) return 'stop';
    const told = onVerified(verified, interaction);
    isStopped = told === 'stop';
    return told;
  };
  for (const group of groups) {
    if (isStopped || context.signal.aborted) return;
    await verifyGroup(context, group, tell);
  }
}
