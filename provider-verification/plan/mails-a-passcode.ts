import type { Operation } from '../../src/domain/operations';

/** Whether an operation has the provider mail a passcode, unless it is refused. */
export function mailsAPasscode(operation: Operation | undefined): boolean {
  return operation === 'login_or_signup' || operation === 'send_discovery_otp';
}
