import { generateKeyPairSync } from 'node:crypto';
import { isRecord } from '../../../src/io/is-record';
import { type Forgery, type Row, resign, set, strange, turn } from '../tamper';

const sessionClaim = 'https://stytch.com/session';
const organizationClaim = 'https://stytch.com/organization';
const { privateKey: foreignKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const unsigned = `${encode({ alg: 'none' })}.${encode({ sub: 'x' })}.`;
const verifies = (reason: string) =>
  `/session_jwt is documented as a JWT that verifies with the provider's keys, but ${reason}; received`;

/** A claim set anew, and all else as it was. */
function claim(name: string, value: unknown): Forgery {
  return { claims: (claims) => ({ ...claims, [name]: value }) };
}

function inside(name: string, key: string, value: unknown): Forgery {
  return {
    claims: (claims) => {
      const inner = claims[name];
      return { ...claims, [name]: { ...(isRecord(inner) ? inner : {}), [key]: value } };
    },
  };
}

function moved(name: string, seconds: number): Forgery {
  return { claims: (claims) => ({ ...claims, [name]: Number(claims[name]) + seconds }) };
}

function allMoved(seconds: number): Forgery {
  return {
    claims: (claims) => ({
      ...claims,
      iat: Number(claims.iat) + seconds,
      nbf: Number(claims.nbf) + seconds,
      exp: Number(claims.exp) + seconds,
    }),
  };
}

function without(name: string): Forgery {
  return {
    claims: (claims) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name)),
  };
}

/** Session JWTs that are none, that nobody signed, or that say another thing than the body. */
export const forgedJwts: readonly Row[] = [
  {
    name: 'a text',
    of: 'login',
    tamper: set('/session_jwt', 'a-session-jwt'),
    says: verifies('it is no JWT'),
  },
  {
    name: 'three texts',
    of: 'login',
    tamper: set('/session_jwt', 'a.b.c'),
    says: verifies('it is no JWT'),
  },
  {
    name: 'a JWT that nobody signed',
    of: 'login',
    tamper: set('/session_jwt', unsigned),
    says: verifies('it is not signed with RS256'),
  },
  {
    name: 'a JWT without its signature',
    of: 'login',
    tamper: turn('/session_jwt', (jwt) => jwt.replace(/[^.]+$/, '')),
    says: verifies('its signature is wrong'),
  },
  {
    name: 'a JWT with a letter changed',
    of: 'login',
    tamper: turn('/session_jwt', (jwt) =>
      jwt.replace(/.(?=.{20}$)/, (sign) => (sign === 'a' ? 'b' : 'a')),
    ),
    says: verifies('its signature is wrong'),
  },
  {
    name: 'a JWT signed by somebody else',
    of: 'login',
    tamper: resign({ key: foreignKey }),
    says: verifies('its signature is wrong'),
  },
  {
    name: 'a JWT with an unknown key',
    of: 'login',
    tamper: resign({ header: { kid: 'jwk-test-other' } }),
    says: verifies('its key is not among them'),
  },
  {
    name: 'a JWT signed with RS512',
    of: 'login',
    tamper: resign({ header: { alg: 'RS512' } }),
    says: verifies('it is not signed with RS256'),
  },
  {
    name: 'a JWT signed with PS256',
    of: 'login',
    tamper: resign({ header: { alg: 'PS256' } }),
    says: verifies('it is not signed with RS256'),
  },
  {
    name: 'another issuer',
    of: 'login',
    tamper: resign(claim('iss', 'stytch.com/project-test-other')),
    says: verifies('its claim iss is wrong'),
  },
  {
    name: 'no issuer',
    of: 'login',
    tamper: resign(without('iss')),
    says: verifies('its claim iss is wrong'),
  },
  {
    name: 'another audience',
    of: 'login',
    tamper: resign(claim('aud', ['project-test-other'])),
    says: verifies('its claim aud is wrong'),
  },
  {
    name: 'no audience',
    of: 'login',
    tamper: resign(without('aud')),
    says: verifies('its claim aud is wrong'),
  },
  {
    name: 'no subject',
    of: 'login',
    tamper: resign(without('sub')),
    says: verifies('its claim sub is wrong'),
  },
  {
    name: 'no expiry',
    of: 'login',
    tamper: resign(without('exp')),
    says: verifies('its claim exp is wrong'),
  },
  {
    name: 'no time of issue',
    of: 'login',
    tamper: resign(without('iat')),
    says: verifies('its claim iat is wrong'),
  },
  {
    name: 'no start',
    of: 'login',
    tamper: resign(without('nbf')),
    says: verifies('its claim nbf is wrong'),
  },
  {
    name: 'a JWT that has expired',
    of: 'login',
    tamper: resign(allMoved(-600)),
    says: verifies('it has expired'),
  },
  {
    name: 'a JWT of two minutes ago',
    of: 'login',
    tamper: resign(allMoved(-120)),
    says: verifies('it was not issued now'),
  },
  {
    name: 'a JWT of the future',
    of: 'login',
    tamper: resign(allMoved(600)),
    says: verifies('its claim nbf is wrong'),
  },
  {
    name: 'a JWT that lives for a day',
    of: 'login',
    tamper: resign(moved('exp', 86_400)),
    says: 'a JWT that lives for five minutes',
  },
  {
    name: 'another subject',
    of: 'login',
    tamper: resign(claim('sub', strange('member'))),
    says: 'a JWT whose subject is /member_session/member_id',
  },
  {
    name: 'another session',
    of: 'login',
    tamper: resign(inside(sessionClaim, 'id', strange('member-session'))),
    says: 'a JWT of /member_session/member_session_id',
  },
  {
    name: 'no session claim',
    of: 'login',
    tamper: resign(without(sessionClaim)),
    says: `a JWT with the claim ${sessionClaim}`,
  },
  ...['started_at', 'last_accessed_at', 'expires_at'].map(
    (key): Row => ({
      name: `another ${key}`,
      of: 'login',
      tamper: resign(inside(sessionClaim, key, '2030-01-01T00:00:00Z')),
      says: `a JWT with the ${key} of /member_session`,
    }),
  ),
  {
    name: 'other roles',
    of: 'login',
    tamper: resign(inside(sessionClaim, 'roles', ['stytch_admin'])),
    says: 'a JWT with the roles of /member_session',
  },
  {
    name: 'no factors',
    of: 'login',
    tamper: resign(inside(sessionClaim, 'authentication_factors', [])),
    says: 'a JWT with the authentication_factors of /member_session',
  },
  {
    name: 'another organization',
    of: 'login',
    tamper: resign(inside(organizationClaim, 'organization_id', strange('organization'))),
    says: 'a JWT of /organization/organization_id',
  },
  {
    name: 'another slug',
    of: 'login',
    tamper: resign(inside(organizationClaim, 'slug', 'another')),
    says: 'a JWT of /organization/organization_slug',
  },
  {
    name: 'another custom claim',
    of: 'askedLogin',
    tamper: resign(claim('plan', 'free')),
    says: 'a JWT with the custom claim "plan"',
  },
  {
    name: 'a custom claim left out',
    of: 'askedLogin',
    tamper: resign(without('seats')),
    says: 'a JWT with the custom claim "seats"',
  },
  {
    name: 'a forged JWT of a check',
    of: 'sessionCheck',
    tamper: resign({ key: foreignKey }),
    says: verifies('its signature is wrong'),
  },
  {
    name: 'a forged JWT of a continued session',
    of: 'continued',
    tamper: resign({ key: foreignKey }),
    says: verifies('its signature is wrong'),
  },
];

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
