import type { Operation } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import type { Rule } from './rule';
import { skewMs } from './session-is-of-now';
import { timeOf } from './timestamps';

interface ShownFactor {
  readonly types: readonly string[];
  readonly deliveries: readonly string[];
}

/** What each operation has a member show. The names vary between the pages of the documentation. */
const shownBy: Readonly<Partial<Record<Operation, ShownFactor>>> = {
  authenticate: { types: ['email_otp', 'otp'], deliveries: ['email'] },
  authenticate_sms_otp: { types: ['otp', 'sms_otp'], deliveries: ['sms'] },
  authenticate_totp: { types: ['totp'], deliveries: ['authenticator_app'] },
  recover: { types: ['recovery_codes'], deliveries: ['recovery_code', 'recovery_codes'] },
  authenticate_magic_link: { types: ['magic_link'], deliveries: ['email', 'embedded'] },
};

/** The factor that the request showed is among those of the session, and it was shown now. */
export const factorOfThisRequest: Rule = {
  name: 'factor-of-this-request',
  *check({ operation, body, circumstances }) {
    const shown = shownBy[operation];
    const session = body.member_session;
    if (shown === undefined || !isRecord(session)) return;
    const pointer = '/member_session/authentication_factors';
    const factors = session.authentication_factors;
    if (!Array.isArray(factors)) return;
    const own = factors.filter(
      (factor) =>
        isRecord(factor) &&
        shown.types.includes(String(factor.type)) &&
        shown.deliveries.includes(String(factor.delivery_method)),
    );
    if (own.length === 0) {
      const documented = `a list with a factor of the type ${shown.types[0]}, which was just shown`;
      yield { pointer, documented, value: factors };
      return;
    }
    if (circumstances === undefined) return;
    const { now } = circumstances;
    const times = own.map((factor) => timeOf(factor.last_authenticated_at));
    if (times.some((time) => time === undefined || Math.abs(time - now) <= skewMs)) return;
    const documented = `a list with a factor of now, ${new Date(now).toISOString()}`;
    yield { pointer, rule: 'factor-time', documented, value: factors };
  },
};
