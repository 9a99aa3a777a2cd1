import type { ContractInteraction } from '../src/contract/read-contract';
import { allToTheEnd } from '../src/io/all-to-the-end';
import { definitionsOf } from './arrange/skip-reason';
import { type OnVerified, type VerificationContext, verifyGroup } from './verify-group';

/**
 * Takes interactions through the stages, each of them once: arrange, replay, judge, clean up, tell.
 * Several are arranged at once, and those that are ready are replayed together. Those that change what
 * all others see (`alone` in the table of states) come one by one: at a provider of their own, or last.
 *
 * @param aside leads to a provider that no other interaction asks; absent where there is one alone.
 * @throws what stops the whole run: a fault of the harness. A signal ends it early instead.
 */
export async function verifyInteractions(
  context: VerificationContext,
  interactions: readonly ContractInteraction[],
  onVerified: OnVerified,
  aside?: VerificationContext,
): Promise<void> {
  const isAlone = (one: ContractInteraction) =>
    definitionsOf(one, context.table).some(({ alone }) => alone);
  let isStopped = false;
  const tell: OnVerified = (verified, interaction) => {
    if (isStopped) return 'stop';
    const told = onVerified(verified, interaction);
    isStopped = told === 'stop';
    return told;
  };
  const verify = async (at: VerificationContext, group: readonly ContractInteraction[]) => {
    if (!isStopped && !at.signal.aborted) await verifyGroup(at, group, tell);
  };
  const together = () =>
    verify(
      context,
      interactions.filter((one) => !isAlone(one)),
    );
  const oneByOne = async () => {
    for (const one of interactions.filter(isAlone)) await verify(aside ?? context, [one]);
  };
  if (aside === undefined) {
    await together();
    await oneByOne();
  } else await allToTheEnd([together(), oneByOne()]);
}
