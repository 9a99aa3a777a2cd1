import type { Operation } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import { documentedBy, inferredFrom, reference } from './evidence';
import type { Facts, Rule } from './rule';
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

/** Factors that complete a login, or are added to a session, and are no login by themselves. */
const seconds: ReadonlySet<Operation> = new Set([
  'authenticate_sms_otp',
  'authenticate_totp',
  'recover',
]);

const pointer = '/member_session/authentication_factors';

/** The factor that the request showed is among those of the session, and it was shown now. */
export const factorOfThisRequest = [
  {
    name: 'factor-of-this-request',
    evidence: documentedBy(`authentication_factors, ${reference}`),
    check({ operation, body, circumstances }, report) {
      const factors = factorsOf(body);
      if (factors === undefined) return;
      if (factors.length === 0) {
        const documented = 'a list of the factors that the session rests on';
        report({ pointer, documented, value: factors });
      }
      const shown = shownBy[operation];
      if (shown === undefined) return;
      const own = factors.filter((factor) => isShown(factor, shown));
      if (own.length === 0) {
        const documented = `a list with a factor of the type ${shown.types[0]}, which was just shown`;
        report({ pointer, documented, value: factors });
      } else if (
        circumstances !== undefined &&
        seconds.has(operation) &&
        own.length === factors.length
      ) {
        const documented = 'a list with a primary factor too, since this one cannot stand alone';
        report({ pointer, documented, value: factors });
      }
    },
  },
  {
    name: 'factor-time',
    evidence: inferredFrom('last_authenticated_at is optional, and its moment is not documented'),
    check({ operation, body, circumstances }, report) {
      const [factors, shown] = [factorsOf(body), shownBy[operation]];
      if (factors === undefined || shown === undefined || circumstances === undefined) return;
      const { now } = circumstances;
      const own = factors.filter((factor) => isShown(factor, shown));
      if (now === 0 || own.length === 0) return;
      const times = own.map((factor) => timeOf(factor.last_authenticated_at));
      if (times.some((time) => time === undefined || Math.abs(time - now) <= skewMs)) return;
      const documented = `a list with a factor of now, ${new Date(now).toISOString()}`;
      report({ pointer, documented, value: factors });
    },
  },
] as const satisfies readonly Rule[];

function factorsOf({ member_session: session }: Facts): readonly unknown[] | undefined {
  if (!isRecord(session) || !Array.isArray(session.authentication_factors)) return undefined;
  return session.authentication_factors;
}

function isShown(factor: unknown, { types, deliveries }: ShownFactor): factor is Facts {
  return (
    isRecord(factor) &&
    types.includes(String(factor.type)) &&
    deliveries.includes(String(factor.delivery_method))
  );
}
