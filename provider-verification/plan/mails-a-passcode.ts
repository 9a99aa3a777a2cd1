import { operationOf } from '../../src/contract/operation-of';
import type { ContractInteraction } from '../../src/contract/read-contract';

/** Whether a request under test has the provider mail a passcode, unless it is refused. */
export function mailsAPasscode(request: ContractInteraction['request']): boolean {
  const operation = operationOf(request);
  return operation === 'login_or_signup' || operation === 'send_discovery_otp';
}
