import type { Operation } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import { documentedBy, openApi } from './evidence';
import type { Facts, Rule } from './rule';

/** The method that each operation shows. */
const methods: Readonly<Partial<Record<Operation, 'sms_otp' | 'totp'>>> = {
  authenticate_sms_otp: 'sms_otp',
  authenticate_totp: 'totp',
};

/** What a second factor that was right changes of the member: the enrolment, and the default method. */
export const secondFactorEffects = {
  name: 'second-factor-effects',
  evidence: documentedBy(`set_mfa_enrollment, mfa_policy and the guide to MFA, ${openApi}`),
  check({ operation, status, body, request, circumstances }, report) {
    const method = methods[operation];
    const { member, organization } = body;
    if (method === undefined || status !== 200 || request === undefined) return;
    if (!isRecord(member) || circumstances === undefined) return;
    const before = circumstances.subject.member(String(member.member_id));
    const expected = {
      mfa_enrolled: enrolment(request, before, organization),
      default_mfa_method: defaultMethod(request, before, method),
    };
    for (const [key, documented] of Object.entries(expected)) {
      const value = member[key];
      if (documented === undefined || value === documented) continue;
      const said = `${JSON.stringify(documented)}, by what was asked and what was arranged`;
      report({ pointer: `/member/${key}`, documented: said, value });
    }
    const id = member.totp_registration_id;
    const registered = circumstances.subject.totpRegistration(String(member.member_id));
    if (method !== 'totp') return;
    const documented = 'the registration whose code was right';
    if (id === '' || (registered !== undefined && registered !== id)) {
      report({ pointer: '/member/totp_registration_id', documented, value: id });
    }
    for (const [pointer, shown] of totpsOf(body.member_session)) {
      if (shown !== id) report({ pointer, documented, value: shown });
    }
  },
} as const satisfies Rule;

/** Where the policy requires MFA of all, what is asked is ignored. */
function enrolment(request: Facts, before: Facts | undefined, organization: unknown): unknown {
  if (isRecord(organization) && organization.mfa_policy === 'REQUIRED_FOR_ALL') return true;
  if (request.set_mfa_enrollment === 'enroll') return true;
  if (request.set_mfa_enrollment === 'unenroll') return false;
  return before?.mfa_enrolled;
}

/** The first method becomes the default, a later one when it is asked for. */
function defaultMethod(request: Facts, before: Facts | undefined, method: string): unknown {
  if (request.set_default_mfa === true || before?.default_mfa_method === '') return method;
  return before?.default_mfa_method;
}

/** The registrations that a session's factors name, each with its place in the response. */
function totpsOf(session: unknown): readonly (readonly [pointer: string, id: unknown])[] {
  const factors: unknown = isRecord(session) ? session.authentication_factors : undefined;
  if (!Array.isArray(factors)) return [];
  return factors.flatMap((factor: unknown, index) => {
    const app = isRecord(factor) ? factor.authenticator_app_factor : undefined;
    if (!isRecord(app)) return [];
    const pointer = `/member_session/authentication_factors/${index}/authenticator_app_factor/totp_id`;
    return [[pointer, app.totp_id] as const];
  });
}
