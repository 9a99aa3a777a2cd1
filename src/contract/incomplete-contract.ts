import { HarnessError } from '../errors/harness-error';

/** What the consumer tests wrote is not the whole contract. */
export function incompleteContract(reason: string, cure: string): HarnessError {
  return new HarnessError('contract-incomplete', {
    failedTo: 'merge the contract',
    reason,
    cure,
  });
}
