import { HarnessError } from '../errors/harness-error';
import { type ContractProblem, checkContract } from './check-contract';
import { nameSome } from './name-some';
import type { Contract } from './read-contract';
import { brokenSeals } from './seal';

/**
 * Refuses a contract that the consumer tests did not write as it stands, or that is unsound in
 * itself (`checkContract`): nothing that is verified against it would mean anything.
 *
 * @param subject where the contract came from: a path or an address.
 * @returns the contract.
 * @throws HarnessError `contract-unsound` that names what is wrong
 */
export function refuseUnsound(contract: Contract, subject: string): Contract {
  const problems: readonly ContractProblem[] = [
    ...brokenSeals(contract.json),
    ...checkContract(contract),
  ];
  if (problems.length === 0) return contract;
  throw new HarnessError('contract-unsound', {
    failedTo: 'accept the contract',
    subject,
    reason: nameSome(problems.map(sentenceOf)),
    cure: 'Run npm run contract to write it anew; nothing was verified',
  });
}

function sentenceOf({ interaction, problem }: ContractProblem): string {
  const text = problem.replace(/\.$/, '');
  return interaction === undefined ? text : `"${interaction}": ${text}`;
}
