import { fakeSecrets } from '../domain/placeholders';
import { consumerName, providerName } from '../domain/vocabulary';
import { checkInteraction } from './check-interaction';
import { findSecrets } from './find-secrets';
import { looksOf } from './looks-of';
import { int32Pattern } from './matchers/int32-pattern';
import type { Contract } from './read-contract';

/** One reason why a contract must not be used or published. */
export interface ContractProblem {
  /** The description of the interaction; absent when it concerns the whole contract. */
  readonly interaction?: string;
  /** What is wrong, without a closing full stop; holds no secret. */
  readonly problem: string;
}

/** Six digits stand in the matcher of int32 too. */
const harmless: ReadonlySet<string> = new Set([...fakeSecrets, int32Pattern]);

/**
 * Checks a contract before it is published: between the right pacticipants, of states that exist,
 * with examples that keep Stytch's published schema, as many interactions as were declared, and
 * without anything that looks like a real secret.
 *
 * @param declared how many interactions the consumer tests declared, where that is known.
 * @returns all problems; none for a sound contract.
 */
export function checkContract(contract: Contract, declared?: number): ContractProblem[] {
  return [
    ...pacticipantProblems(contract),
    ...pluginProblems(contract),
    ...numberProblems(contract, declared),
    ...contract.interactions.flatMap((interaction) =>
      checkInteraction(interaction).map((problem) => ({
        interaction: interaction.description,
        problem,
      })),
    ),
    ...findSecrets(contract.json, harmless).map(({ pointer, looksLike }) => ({
      problem: `what stands at ${pointer} looks like ${looksLike}`,
    })),
  ];
}

function pacticipantProblems({ consumer, provider }: Contract): ContractProblem[] {
  if (consumer === consumerName && provider === providerName) return [];
  return [
    {
      problem: `it is between "${consumer}" and "${provider}", not "${consumerName}" and "${providerName}"`,
    },
  ];
}

function pluginProblems({ json }: Contract): ContractProblem[] {
  return 'plugins' in json.metadata ? [{ problem: 'it asks for plugins of Pact' }] : [];
}

function numberProblems(
  { interactions }: Contract,
  declared: number | undefined,
): ContractProblem[] {
  const problems: ContractProblem[] = [];
  if (interactions.length === 0) problems.push({ problem: 'it holds no interaction' });
  if (declared !== undefined && declared !== interactions.length) {
    problems.push({
      problem: `it holds ${interactions.length} interactions, declared were ${declared}`,
    });
  }
  const seen = new Set<string>();
  for (const { description } of interactions) {
    const looks = looksOf(description);
    if (seen.has(looks)) {
      problems.push({ interaction: description, problem: 'another has the same description' });
    }
    seen.add(looks);
  }
  return problems;
}
