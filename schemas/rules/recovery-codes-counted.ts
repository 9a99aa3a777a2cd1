import type { Rule } from './rule';

/** A recovery code that was used is one less than the member had. */
export const recoveryCodesCounted: Rule = {
  name: 'recovery-codes-counted',
  *check({ operation, status, body, circumstances }) {
    if (operation !== 'recover' || status !== 200 || circumstances === undefined) return;
    const before = circumstances.subject.recoveryCodes(String(body.member_id));
    const value = body.recovery_codes_remaining;
    if (before === undefined || value === before - 1) return;
    const documented = `${before - 1}, one less than before`;
    yield { pointer: '/recovery_codes_remaining', documented, value };
  },
};
