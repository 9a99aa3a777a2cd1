import { breaking } from '../mutant';

const jwt = 'sessions/session-jwt.ts';

/** The JWTs of sessions, broken. */
export const jwtMutants = [
  ...breaking(
    'Session JWTs: RS256, five minutes, `stytch.com/<project_id>` as issuer, the session and the organization as claims',
    jwt,
    {
      'a JWT lives for an hour': ['(5 * minute)', '(60 * minute)'],
      'a JWT has the issuer of another project': [
        'setIssuer(`stytch.com/${world.projectId}`)',
        "setIssuer('stytch.com/project-test-11111111-1111-4111-8111-111111111111')",
      ],
      'a JWT has another audience': [
        'setAudience([world.projectId])',
        "setAudience(['project-test-11111111-1111-4111-8111-111111111111'])",
      ],
      'a JWT is of the organization, not of the member': [
        'setSubject(session.memberId)',
        'setSubject(session.organizationId)',
      ],
      'a JWT names another session': ['id: session.sessionId,', 'id: session.memberId,'],
      'a JWT names the slug of another organization': [
        'slug: organization.slug,',
        "slug: 'another',",
      ],
      'a JWT names another organization': [
        'organization_id: organization.organizationId,',
        "organization_id: 'organization-test-11111111-1111-4111-8111-111111111111',",
      ],
      'a JWT lacks the custom claims': ['...session.claims,', ''],
      'a JWT has no roles': ['roles: session.roles,', 'roles: [],'],
      'a JWT has no factors': ['session.factors.map', '[].map'],
      'a JWT tells a session that ends an hour later': [
        'expires_at: timestamp(session.expiresAt)',
        'expires_at: timestamp(session.expiresAt + 3_600_000)',
      ],
      'a JWT is signed with a key of its own': [
        '.sign(privateKey);',
        '.sign((await new (Object.getPrototypeOf(world.signingKey).constructor)().pair()).privateKey);',
      ],
      'a JWT names a key that is not there': ['kid: world.signingKey.id', "kid: 'another'"],
      'a JWT once signed comes back for ever': [
        'known?.issuedAt === issuedAt && isSame(claims, known.claims)',
        'known !== undefined',
      ],
    },
  ),
  ...breaking(
    "The JWT's own times (iat, nbf, exp) are the machine's, also when the emulator's clock was moved",
    jwt,
    {
      'a JWT was issued an hour ago': [
        'Math.floor(world.clock.machineNow() / 1000)',
        'Math.floor(world.clock.machineNow() / 1000) - 3600',
      ],
      'a JWT is valid in an hour': ['setNotBefore(issuedAt)', 'setNotBefore(issuedAt + 3600)'],
    },
  ),
];
