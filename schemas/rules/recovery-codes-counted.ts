import type { Breach, Rule } from './rule';

/** Recovery codes: one less when one was used, all that are left in a list, none of the old in a new set. */
export const recoveryCodesCounted: Rule = {
  name: 'recovery-codes-counted',
  *check({ operation, status, body, circumstances }) {
    if (status !== 200 || circumstances === undefined) return;
    const before = circumstances.subject.recoveryCodes(String(body.member_id));
    if (before === undefined) return;
    const { recovery_codes: told, recovery_codes_remaining: left } = body;
    if (operation === 'recover' && left !== before.left - 1) {
      const documented = `${before.left - 1}, one less than before`;
      yield { pointer: '/recovery_codes_remaining', documented, value: left };
    }
    if (!Array.isArray(told)) return;
    if (operation === 'get_recovery_codes' && told.length !== before.left) {
      const documented = `a list of the ${before.left} codes that are left`;
      yield { pointer: '/recovery_codes', documented, value: told.length };
    }
    if (operation === 'rotate_recovery_codes') yield* rotated(told, before.codes);
  },
};

function* rotated(told: readonly unknown[], before: ReadonlySet<string>): Iterable<Breach> {
  if (!told.some((code) => before.has(String(code)))) return;
  const documented = 'a list of new codes, with none of those before';
  yield { pointer: '/recovery_codes', documented, value: told.length };
}
