import { isRecord } from '../../src/io/is-record';
import type { Breach, Rule, RuleContext } from './rule';

const codes = 'recovery_codes';
const shown = ['secret', 'qr_code', 'totp_registration_id'] as const;

/** What a second factor is shown once with: filled, distinct, new where it is made, and the member's own. */
export const secondFactorSecrets: Rule = {
  name: 'second-factor-secrets',
  *check(context) {
    const { operation, status, body } = context;
    if (status !== 200) return;
    if (operation === 'create_totp') {
      for (const key of shown) {
        const value = body[key];
        if (typeof value !== 'string' || /\S/.test(value)) continue;
        yield { pointer: `/${key}`, documented: 'a non-empty string', value };
      }
    }
    const { member } = body;
    if (operation === 'authenticate_totp' && isRecord(member)) {
      const value = member.totp_registration_id;
      if (typeof value === 'string' && !/\S/.test(value)) {
        const documented = 'the id of the registration whose code was right';
        yield { pointer: '/member/totp_registration_id', documented, value };
      }
    }
    if (Array.isArray(body[codes])) yield* ofCodes(context, body[codes]);
    yield* remaining(context);
  },
};

function* ofCodes(
  { operation, body, circumstances }: RuleContext,
  list: readonly unknown[],
): Iterable<Breach> {
  const place = { pointer: `/${codes}`, value: list };
  const isMade = operation !== 'get_recovery_codes';
  if (isMade && list.length === 0) yield { ...place, documented: 'a list that holds codes' };
  if (list.some((code) => typeof code === 'string' && !/\S/.test(code))) {
    yield { ...place, documented: 'codes, never blank' };
  }
  // The example of an outcome repeats one placeholder.
  if (circumstances === undefined) return;
  if (new Set(list).size < list.length) yield { ...place, documented: 'codes, each of them once' };
  const { earlier, subject } = circumstances;
  if (isMade) {
    if (list.some((code) => earlier.hasSecret(String(code)))) {
      yield { ...place, documented: 'new codes; an earlier response of the run had them' };
    }
    for (const key of ['secret', 'totp_registration_id']) {
      const value = body[key];
      if (typeof value !== 'string' || value === '' || !earlier.hasSecret(value)) continue;
      const documented = 'of this registration; an earlier response of the run had it';
      yield { pointer: `/${key}`, documented, value };
    }
    return;
  }
  const known =
    subject.memberId === undefined ? undefined : subject.recoveryCodes(subject.memberId);
  if (known === undefined) return;
  if (known.size === list.length && list.every((code) => known.has(String(code)))) return;
  yield { ...place, documented: 'the codes that were arranged and not used' };
}

function* remaining({ operation, body, circumstances }: RuleContext): Iterable<Breach> {
  const { memberId } = circumstances?.subject ?? {};
  if (operation !== 'recover' || memberId === undefined) return;
  const known = circumstances?.subject.recoveryCodes(memberId);
  const value = body.recovery_codes_remaining;
  if (known === undefined || typeof value !== 'number' || value === known.size - 1) return;
  const documented = `${known.size - 1}, since one of ${known.size} was used`;
  yield { pointer: '/recovery_codes_remaining', documented, value };
}
