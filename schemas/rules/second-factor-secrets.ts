import { isRecord } from '../../src/io/is-record';
import { documentedBy, reference } from './evidence';
import type { ReportBreach, Rule, RuleContext } from './rule';

const codes = 'recovery_codes';
const shown = ['secret', 'qr_code', 'totp_registration_id'] as const;

/** What a second factor is shown once with: filled, distinct, new where it is made, and the member's own. */
export const secondFactorSecrets = {
  name: 'second-factor-secrets',
  evidence: documentedBy(`secret, qr_code and recovery_codes, ${reference}`),
  check(context, report) {
    const { operation, status, body } = context;
    if (status !== 200) return;
    if (operation === 'create_totp') {
      for (const key of shown) {
        const value = body[key];
        if (typeof value !== 'string' || /\S/.test(value)) continue;
        report({ pointer: `/${key}`, documented: 'a non-empty string', value });
      }
    }
    const { member } = body;
    if (operation === 'authenticate_totp' && isRecord(member)) {
      const value = member.totp_registration_id;
      if (typeof value === 'string' && !/\S/.test(value)) {
        const documented = 'the id of the registration whose code was right';
        report({ pointer: '/member/totp_registration_id', documented, value });
      }
    }
    if (Array.isArray(body[codes])) ofCodes(context, body[codes], report);
    remaining(context, report);
  },
} as const satisfies Rule;

function ofCodes(
  { operation, body, circumstances }: RuleContext,
  list: readonly unknown[],
  report: ReportBreach,
): void {
  const place = { pointer: `/${codes}`, value: list };
  const isMade = operation !== 'get_recovery_codes';
  if (isMade && list.length === 0) report({ ...place, documented: 'a list that holds codes' });
  if (list.some((code) => typeof code === 'string' && !/\S/.test(code))) {
    report({ ...place, documented: 'codes, never blank' });
  }
  // The example of an outcome repeats one placeholder.
  if (circumstances === undefined) return;
  if (new Set(list).size < list.length)
    report({ ...place, documented: 'codes, each of them once' });
  const { earlier, subject } = circumstances;
  if (isMade) {
    if (list.some((code) => earlier.hasSecret(String(code)))) {
      report({ ...place, documented: 'new codes; an earlier response of the run had them' });
    }
    for (const key of ['secret', 'totp_registration_id']) {
      const value = body[key];
      if (typeof value !== 'string' || value === '' || !earlier.hasSecret(value)) continue;
      const documented = 'of this registration; an earlier response of the run had it';
      report({ pointer: `/${key}`, documented, value });
    }
    return;
  }
  const known =
    subject.memberId === undefined ? undefined : subject.recoveryCodes(subject.memberId);
  if (known === undefined) return;
  if (known.size === list.length && list.every((code) => known.has(String(code)))) return;
  report({ ...place, documented: 'the codes that were arranged and not used' });
}

function remaining({ operation, body, circumstances }: RuleContext, report: ReportBreach): void {
  const { memberId } = circumstances?.subject ?? {};
  if (operation !== 'recover' || memberId === undefined) return;
  const known = circumstances?.subject.recoveryCodes(memberId);
  const value = body.recovery_codes_remaining;
  if (known === undefined || typeof value !== 'number' || value === known.size - 1) return;
  const documented = `${known.size - 1}, since one of ${known.size} was used`;
  report({ pointer: '/recovery_codes_remaining', documented, value });
}
