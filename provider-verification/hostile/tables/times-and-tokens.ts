import { valueAt } from '../../../schemas/json-pointer';
import { isRecord } from '../../../src/io/is-record';
import { bodyOf, chain, drop, type Row, set, setAll, strange, turn, withBody } from '../tamper';

const later = (seconds: number) => (time: string) =>
  `${new Date(Date.parse(time) + seconds * 1000).toISOString().slice(0, 19)}Z`;
const session = (key: string) => `/member_session/${key}`;
const sessionTimes = ['started_at', 'last_accessed_at', 'expires_at'].map(session);
const moved = (seconds: number) => chain(...sessionTimes.map((at) => turn(at, later(seconds))));
const factors = '/member_session/authentication_factors';
const hour = 3600;

/** Sessions of another time, and tokens and ids that were not made for the request. */
export const timesAndTokens: readonly Row[] = [
  {
    name: 'a session of an hour ago',
    of: 'login',
    tamper: moved(-hour),
    says: '/member_session/last_accessed_at is documented as the time of the request, within 60 s of ',
  },
  {
    name: 'a session of two minutes ago',
    of: 'login',
    tamper: moved(-120),
    says: 'the time of the request',
  },
  {
    name: 'a session in two minutes',
    of: 'login',
    tamper: moved(120),
    says: 'the time of the request',
  },
  {
    name: "a session of this machine's time, where the emulator's was moved",
    of: 'login',
    tamper: moved(-86_400),
    says: 'the time of the request',
  },
  {
    name: 'a session of last year',
    of: 'login',
    tamper: moved(-365 * 24 * hour),
    says: 'the time of the request',
  },
  {
    name: 'a session that was started before',
    of: 'login',
    tamper: turn(session('started_at'), later(-hour)),
    says: '/member_session/started_at is documented as the time of the request',
  },
  {
    name: 'a session that starts later',
    of: 'login',
    tamper: turn(session('started_at'), later(600)),
    says: '/member_session/started_at is documented as',
  },
  {
    name: 'a session that was not used now',
    of: 'sessionCheck',
    tamper: turn(session('last_accessed_at'), later(-hour)),
    says: '/member_session/last_accessed_at is documented as',
  },
  {
    name: 'a session that expires too late',
    of: 'login',
    tamper: turn(session('expires_at'), later(hour)),
    says: '60 minutes after last_accessed_at, the default',
  },
  {
    name: 'a session that expires too soon',
    of: 'login',
    tamper: turn(session('expires_at'), later(-1800)),
    says: '60 minutes after last_accessed_at, the default',
  },
  {
    name: 'a session that has expired',
    of: 'login',
    tamper: turn(session('expires_at'), later(-2 * hour)),
    says: 'a time after started_at',
  },
  {
    name: 'a session that never expires',
    of: 'login',
    tamper: set(session('expires_at'), '9999-12-31T23:59:59Z'),
    says: 'the default',
  },
  {
    name: 'the default where 90 minutes were asked for',
    of: 'askedLogin',
    tamper: turn(session('expires_at'), later(-1800)),
    says: '90 minutes after last_accessed_at, as the request asked',
  },
  {
    name: 'another time than was asked for',
    of: 'continued',
    tamper: turn(session('expires_at'), later(300)),
    says: '30 minutes after last_accessed_at, as the request asked',
  },
  {
    name: 'a session check that extends without being asked',
    of: 'sessionCheck',
    tamper: turn(session('expires_at'), later(7 * hour)),
    says: 'asks for no duration',
  },
  {
    name: 'another session where one is continued',
    of: 'continued',
    tamper: set(session('member_session_id'), strange('member-session')),
    says: 'of the session that the request names',
  },
  {
    name: 'a time that is none',
    of: 'login',
    tamper: set(session('expires_at'), 'tomorrow'),
    says: 'a time as RFC 3339 writes it',
  },
  {
    name: 'no custom claims',
    of: 'askedLogin',
    tamper: drop(session('custom_claims')),
    says: '/member_session/custom_claims/plan is documented as what was asked for; received nothing.',
  },
  {
    name: 'another custom claim',
    of: 'askedLogin',
    tamper: set(session('custom_claims/plan'), 'free'),
    says: '/member_session/custom_claims/plan is documented as what was asked for',
  },
  {
    name: 'a custom claim of another type',
    of: 'askedLogin',
    tamper: set(session('custom_claims/seats'), '3'),
    says: '/member_session/custom_claims/seats is documented as what was asked for',
  },
  {
    name: 'no factor',
    of: 'login',
    tamper: set(factors, []),
    says: 'a list with a factor of the type email_otp',
  },
  {
    name: 'another factor',
    of: 'login',
    tamper: set(`${factors}/0/type`, 'password'),
    says: 'a list with a factor of the type email_otp',
  },
  {
    name: 'another way of delivery',
    of: 'login',
    tamper: set(`${factors}/0/delivery_method`, 'sms'),
    says: 'a list with a factor of the type email_otp',
  },
  ...['session_token', 'session_jwt'].flatMap((key): readonly Row[] => [
    {
      name: `an empty ${key}`,
      of: 'login',
      tamper: set(`/${key}`, ''),
      says: `/${key} is documented as a non-empty string`,
    },
    {
      name: `a blank ${key}`,
      of: 'login',
      tamper: set(`/${key}`, ' '),
      says: `/${key} is documented as a non-empty string`,
    },
    {
      name: `an empty ${key} of a check`,
      of: 'sessionCheck',
      tamper: set(`/${key}`, ''),
      says: `/${key} is documented as a non-empty string`,
    },
    {
      name: `a ${key} where MFA is missing`,
      of: 'mfa',
      tamper: set(`/${key}`, 'x'),
      says: `/${key} is documented as the empty string`,
    },
  ]),
  {
    name: 'white space in the session token',
    of: 'login',
    tamper: turn('/session_token', (token) => `${token}\n`),
    says: 'a token without white space',
  },
  {
    name: 'a blank intermediate token',
    of: 'mfa',
    tamper: set('/intermediate_session_token', '  '),
    says: '/intermediate_session_token is documented as a non-empty string',
  },
  {
    name: 'an intermediate token of a full session',
    of: 'login',
    tamper: set('/intermediate_session_token', 'x'),
    says: '/intermediate_session_token is documented as the empty string',
  },
  {
    name: 'the JWT as the session token',
    of: 'login',
    tamper: copy('/session_jwt', '/session_token'),
    says: 'another text than /session_token',
  },
  {
    name: 'the session token as the JWT',
    of: 'login',
    tamper: copy('/session_token', '/session_jwt'),
    says: 'another text than /session_token',
  },
  {
    name: 'the session token as the intermediate one',
    of: 'login',
    tamper: copy('/session_token', '/intermediate_session_token'),
    says: 'another text than /session_token',
  },
  {
    name: 'no session',
    of: 'login',
    tamper: set('/member_session', null),
    says: '/member_session is documented as an object',
  },
  {
    name: 'MFA that is required of a full session',
    of: 'login',
    tamper: set('/mfa_required', { member_options: null, secondary_auth_initiated: null }),
    says: '/mfa_required is documented as absent or null',
  },
  {
    name: 'MFA that is not required',
    of: 'mfa',
    tamper: set('/mfa_required', null),
    says: '/mfa_required is documented as an object here or in primary_required',
  },
  {
    name: 'a login that is complete and says it is not',
    of: 'login',
    tamper: set('/member_authenticated', false),
    says: '/session_token is documented as the empty string',
  },
  {
    name: 'a login that is not complete and says it is',
    of: 'mfa',
    tamper: set('/member_authenticated', true),
    says: '/session_token is documented as a non-empty string',
  },
  ...['/request_id', '/member_id', '/method_id', '/organization_id'].flatMap((pointer) =>
    ['', ' \t'].map(
      (blank): Row => ({
        name: `${JSON.stringify(blank)} as ${pointer}`,
        of: 'login',
        tamper: set(pointer, blank),
        says: `${pointer} is documented as an id, never blank`,
      }),
    ),
  ),
  {
    name: 'an empty session id',
    of: 'login',
    tamper: set(session('member_session_id'), ''),
    says: 'an id, never blank',
  },
  {
    name: 'an empty id of the e-mail',
    of: 'login',
    tamper: set(`${factors}/0/email_factor/email_id`, ''),
    says: 'an id, never blank',
  },
  {
    name: 'empty ids throughout',
    of: 'login',
    tamper: setAll(['/member_id', '/member/member_id', '/member_session/member_id'], ''),
    says: 'an id, never blank',
  },
  {
    name: 'a refusal without a request id',
    of: 'refusal',
    tamper: set('/request_id', ''),
    says: 'an id, never blank',
  },
  {
    name: 'a refusal without a type',
    of: 'refusal',
    tamper: set('/error_type', ''),
    says: 'an id, never blank',
  },
];

function copy(from: string, to: string): Row['tamper'] {
  return (sound) => {
    const body = bodyOf(sound);
    const value = valueAt(body, from);
    if (!isRecord(body)) throw new Error('the body is no object');
    return withBody(sound, { ...body, [to.slice(1)]: value });
  };
}
