import { isRecord } from '../../src/io/is-record';
import type { Facts, ReportBreach, Rule } from './rule';

/** What a login may be finished with is what the member has: no options when there is nothing. */
export const mfaOptions: Rule = {
  name: 'mfa-options',
  check({ status, body: { member, mfa_required: required }, circumstances }, report) {
    if (status !== 200 || circumstances === undefined) return;
    if (!isRecord(member) || !isRecord(required)) return;
    const phone = String(member.mfa_phone_number ?? '');
    const totp = String(member.totp_registration_id ?? '');
    const options = required.member_options;
    if (phone === '' && totp === '') {
      if (options != null) {
        const documented = 'null, since the member has nothing enrolled';
        report({ pointer: '/mfa_required/member_options', documented, value: options });
      }
    } else ofMember(options, phone, totp, report);
    if (required.secondary_auth_initiated === 'sms_otp' && phone === '') {
      const documented = 'null, since the member has no phone';
      report({ pointer: '/mfa_required/secondary_auth_initiated', documented, value: 'sms_otp' });
    }
  },
};

function ofMember(options: unknown, phone: string, totp: string, report: ReportBreach): void {
  const pointer = '/mfa_required/member_options';
  if (!isRecord(options)) {
    report({
      pointer,
      documented: 'an object, since the member has something enrolled',
      value: options,
    });
    return;
  }
  masked(options, phone, report);
  if (options.totp_registration_id === totp) return;
  const documented = `${JSON.stringify(totp)}, the registration of the member`;
  const at = `${pointer}/totp_registration_id`;
  report({ pointer: at, documented, value: options.totp_registration_id });
}

/** The number is shown so that the member knows it, and nobody else learns it. */
function masked({ mfa_phone_number: shown }: Facts, phone: string, report: ReportBreach): void {
  if (phone === '' || typeof shown !== 'string' || !shown.includes(phone.replace('+', ''))) return;
  const documented = 'a phone number of which only the end is told';
  report({ pointer: '/mfa_required/member_options/mfa_phone_number', documented, value: shown });
}
