import { Refusal } from '../refusal';

const sixDigits = /^\d{6}$/;
const recoveryCode = /^[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}$/;

/** A passcode has six digits. @throws Refusal `invalid_code` */
export function refusePasscodeForm(code: string): void {
  if (!sixDigits.test(code)) throw new Refusal('invalid_code');
}

/** @throws Refusal `recovery_code_used_as_totp_code` or `invalid_totp_code` */
export function refuseTotpForm(code: string): void {
  if (recoveryCode.test(code)) throw new Refusal('recovery_code_used_as_totp_code');
  if (!sixDigits.test(code)) throw new Refusal('invalid_totp_code');
}

/** @throws Refusal `totp_code_used_as_recovery_code` or `invalid_recovery_code` */
export function refuseRecoveryCodeForm(code: string): void {
  if (sixDigits.test(code)) throw new Refusal('totp_code_used_as_recovery_code');
  if (!recoveryCode.test(code)) throw new Refusal('invalid_recovery_code');
}
