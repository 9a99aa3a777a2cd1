import { isRecord } from '../../src/io/is-record';
import { documentedBy } from './evidence';
import type { Facts, ReportBreach, Rule } from './rule';

/** What a login may be finished with is what the member has: no options when there is nothing. */
export const mfaOptions = {
  name: 'mfa-options',
  evidence: documentedBy(
    'https://stytch.com/docs/b2b/guides/sessions/intermediate-sessions: mfa_required',
  ),
  check({ status, body, objects, circumstances }, report) {
    if (status !== 200 || circumstances === undefined) return;
    optionsOf('', body.member, body.mfa_required, report);
    for (const { owner, pointer, value } of objects) {
      if (owner !== 'api_discovery_v1_DiscoveredOrganization') continue;
      const member = isRecord(value.membership) ? value.membership.member : undefined;
      optionsOf(pointer, member, value.mfa_required, report);
    }
  },
} as const satisfies Rule;

/** @param of what holds `mfa_required`. */
function optionsOf(of: string, member: unknown, required: unknown, report: ReportBreach): void {
  if (!isRecord(member) || !isRecord(required)) return;
  const phone = String(member.mfa_phone_number ?? '');
  const totp = String(member.totp_registration_id ?? '');
  const options = required.member_options;
  const pointer = `${of}/mfa_required/member_options`;
  if (phone !== '' || totp !== '') ofMember(pointer, options, { phone, totp }, report);
  else if (options != null) {
    const documented = 'null, since the member has nothing enrolled';
    report({ pointer, documented, value: options });
  }
  if (required.secondary_auth_initiated === 'sms_otp' && phone === '') {
    const documented = 'null, since the member has no phone';
    report({
      pointer: `${of}/mfa_required/secondary_auth_initiated`,
      documented,
      value: 'sms_otp',
    });
  }
}

function ofMember(
  pointer: string,
  options: unknown,
  { phone, totp }: { readonly phone: string; readonly totp: string },
  report: ReportBreach,
): void {
  // Optional as they are, they may be left out; the contract expects them where the login reads them.
  if (!isRecord(options)) return;
  masked(pointer, options, phone, report);
  if (options.totp_registration_id === totp) return;
  const documented = `${JSON.stringify(totp)}, the registration of the member`;
  const at = `${pointer}/totp_registration_id`;
  report({ pointer: at, documented, value: options.totp_registration_id });
}

/** The number is shown so that the member knows it, and nobody else learns it. */
function masked(
  pointer: string,
  { mfa_phone_number: shown }: Facts,
  phone: string,
  report: ReportBreach,
): void {
  if (phone === '' || typeof shown !== 'string' || !shown.includes(phone.replace('+', ''))) return;
  const documented = 'a phone number of which only the end is told';
  report({ pointer: `${pointer}/mfa_phone_number`, documented, value: shown });
}
