import { breaking } from './mutant';

const opening = 'sessions/open-session.ts';
const checking = 'routes/authenticate-session.ts';
const claims = 'sessions/merge-claims.ts';
const jwt = 'sessions/session-jwt.ts';
const verdict = 'rules/authorization-verdict.ts';
const exchange = 'rules/exchange-login.ts';
const revoking = 'routes/revoke-session.ts';
const permissions = 'rules/refuse-member-permission.ts';

/** Sessions and what they are good for, broken. */
export const sessionMutants = [
  ...breaking('A session lasts 60 minutes unless asked', opening, {
    'a session lasts 30 minutes': ['defaultSessionMinutes = 60', 'defaultSessionMinutes = 30'],
    'a session lasts a day': ['defaultSessionMinutes = 60', 'defaultSessionMinutes = 1440'],
    'a session started an hour ago': ['startedAt: now,', 'startedAt: now - 3_600_000,'],
    'a session was accessed in an hour': [
      'lastAccessedAt: now,',
      'lastAccessedAt: now + 3_600_000,',
    ],
  }),
  ...breaking(
    'Sessions last 5 to 527040 minutes; `invalid_session_duration_minutes` otherwise (status: I)',
    'rules/session-minutes.ts',
    {
      'a session of four minutes is opened': ['asked < 5', 'asked < 4'],
      'a session of two years is opened': ['asked > 527_040', 'asked > 2 * 527_040'],
      'the asked duration is ignored': ['return asked;', 'return 60;'],
      'the asked duration is taken for hours': ['return asked;', 'return asked * 60;'],
    },
  ),
  ...breaking('A duration that is no number: 400 `bad_request`', checking, {
    'a duration may be a text': [
      'session_duration_minutes: z.number().nullish()',
      'session_duration_minutes: z.coerce.number().nullish()',
    ],
    'a duration of a passcode may be a text': [
      'session_duration_minutes: z.number().nullish()',
      'session_duration_minutes: z.coerce.number().nullish()',
      'routes/authenticate-otp.ts',
    ],
  }),
  ...breaking('A check of a session extends it only when a duration came', checking, {
    'every check extends the session': [
      'if (minutes !== undefined) session.expiresAt = now + minutes * minute;',
      'session.expiresAt = now + (minutes ?? 60) * minute;',
    ],
    'no check extends the session': [
      'if (minutes !== undefined) session.expiresAt = now + minutes * minute;',
      '',
    ],
    'a check extends the session from where it would end': [
      'session.expiresAt = now + minutes * minute',
      'session.expiresAt += minutes * minute',
    ],
    'a check leaves the last access alone': ['session.lastAccessedAt = now;', ''],
    'a check gives the session a new id': [
      'session_token: session.token,',
      "session_token: session.token, member_session: { ...sessionBody(session, organization), member_session_id: 'member-session-test-11111111-1111-4111-8111-111111111111' },",
    ],
    'a check gives back no token': ['session_token: session.token,', "session_token: '',"],
  }),
  ...breaking('Claims are merged, null deletes a key (without a duration too: I)', claims, {
    'claims are replaced and not merged': ['{ ...claims, ...asked }', 'asked'],
    'claims once set stay as they are': ['{ ...claims, ...asked }', '{ ...asked, ...claims }'],
    'claims are ignored': ['{ ...claims, ...asked }', 'claims'],
    'null does not delete a claim': ['value !== null && ', ''],
    'a check ignores claims': [
      'session.claims = mergeClaims(session.claims, asked.session_custom_claims ?? {});',
      '',
      checking,
    ],
    'a new session has no claims': [
      'claims: mergeClaims({}, options.claims),',
      'claims: {},',
      opening,
    ],
  }),
  ...breaking('Reserved names of claims are ignored', claims, {
    'reserved names become claims': [' && !reserved.has(name)', ''],
    'the reserved name sub becomes a claim': ["'sub', ", ''],
  }),
  ...breaking("Claims up to 4 KB, none of Stytch's own (types C, status I)", claims, {
    'claims of more than 4 KB are taken': ['limitBytes = 4096', 'limitBytes = 1_000_000'],
    'claims of a kilobyte are too large': ['limitBytes = 4096', 'limitBytes = 512'],
    "Stytch's own claims are taken": ["name.startsWith('https://stytch.com/')", 'false'],
  }),
  ...breaking(
    'No argument or two on sessions/authenticate (statuses: I)',
    'rules/refuse-session-arguments.ts',
    {
      'a check without a session says that there are too many': [
        "if (count === 0) throw new Refusal('no_session_arguments');",
        "if (count === 0) throw new Refusal('too_many_session_arguments');",
      ],
      'a check takes two sessions': [
        'refuseSessionArguments([asked.session_token, asked.session_jwt]);',
        '',
        checking,
      ],
      'a request takes two sessions': ['if (count > 1)', 'if (count > 2)'],
    },
  ),
  ...breaking('An expired session is 404 `session_not_found`', 'sessions/find-session.ts', {
    'an expired session is good': ['if (session.expiresAt <= world.clock.now()) {', 'if (false) {'],
    'an expired session is told as a malformed token': [
      "world.sessions.delete(session.token);\n    throw new Refusal('session_not_found');",
      "world.sessions.delete(session.token);\n    throw new Refusal('invalid_session_token');",
    ],
    'an unknown session token is told as malformed': [
      "if (session === undefined) throw new Refusal('session_not_found');",
      "if (session === undefined) throw new Refusal('invalid_session_token');",
    ],
    'an expired intermediate session is good': [
      ' || found.expiresAt <= world.clock.now()',
      '',
      'sessions/find-intermediate.ts',
    ],
    'an unknown intermediate session is malformed': [
      "throw new Refusal('intermediate_session_not_found');",
      "throw new Refusal('invalid_session_token');",
      'sessions/find-intermediate.ts',
    ],
  }),
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
        'known?.content === content',
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
  ...breaking('A session is revoked in four ways', revoking, {
    'a revoked session stays good': ['world.sessions.delete(session.token);', ''],
    'all sessions of a member stay good': ['world.forgetSessionsOf(asked.member_id);', ''],
    'to revoke one session revokes all of the member': [
      'world.sessions.delete(session.token);',
      'world.forgetSessionsOf(session.memberId);',
    ],
    'a revoked session id is never found': ['session.sessionId === id', 'false'],
  }),
  ...breaking(
    'No argument or several on sessions/revoke; what is unknown is not found (statuses: I)',
    'rules/refuse-revoke-arguments.ts',
    {
      'to revoke nothing is told as too many': [
        "if (count === 0) throw new Refusal('no_session_revoke_arguments');",
        "if (count === 0) throw new Refusal('too_many_session_revoke_arguments');",
      ],
      'to revoke by two arguments is taken': ['count > 1', 'count > 2'],
      'to revoke an unknown member succeeds': [
        "if (!world.members.has(asked.member_id)) throw new Refusal('member_not_found');",
        '',
        revoking,
      ],
      'to revoke an unknown session succeeds': [
        "if (session === undefined) throw new Refusal('session_not_found');",
        'if (session === undefined) return { status: 200, body: {} };',
        revoking,
      ],
    },
  ),
  ...breaking('Sessions that are over are not listed', 'routes/list-sessions.ts', {
    'sessions that are over are listed': [' && session.expiresAt > now', ''],
    'the sessions of other members are listed': ['session.memberId === member.memberId && ', ''],
    'no session is listed': ['sessions.map', '[].map'],
    'one session is listed, whatever there are': ['sessions.map', 'sessions.slice(0, 1).map'],
  }),
  ...breaking(
    '`authorization_check` of another organization: 403 `session_authorization_tenancy_error`',
    verdict,
    {
      'a check of another organization is made': [
        'check.organization_id !== session.organizationId',
        'false',
      ],
      'a check of another organization is told as a missing permission': [
        "new Refusal('session_authorization_tenancy_error')",
        "new Refusal('session_authorization_error')",
      ],
    },
  ),
  ...breaking(
    '`authorization_check` that no role grants: 403 `session_authorization_error`',
    verdict,
    {
      'a permission that no role grants is given': [
        "if (granting.length === 0) throw new Refusal('session_authorization_error');",
        '',
      ],
      'every role grants what any role grants': [
        'session.roles.includes(role.role_id)',
        'session.roles.length > 0',
      ],
      'a permission on any resource is enough': ['resource_id === check.resource_id &&', ''],
      'any action on the resource is granted': [
        "(actions.includes(check.action) || actions.includes('*'))",
        'actions.length > 0',
      ],
      'a star grants nothing': [" || actions.includes('*')", ''],
      'no check is made': ['asked.authorization_check\n', 'false\n', checking],
    },
  ),
  ...breaking('`verdict` tells the granting roles, null when not asked', verdict, {
    'the verdict names no role': ['granting_roles: granting', 'granting_roles: []'],
    'the verdict names every role of the session': [
      'granting_roles: granting',
      'granting_roles: [...session.roles]',
    ],
    'a granted permission is told as not authorized': [
      'authorized: true, granting',
      'authorized: false, granting',
    ],
    'a verdict comes unasked': [
      '    : null;',
      '    : { authorized: true, granting_roles: [] };',
      checking,
    ],
  }),
  ...breaking('A check that is refused changes nothing of the session', checking, {
    'a refused check extends the session': [
      'const verdict = asked',
      'if (minutes !== undefined) session.expiresAt = now + minutes * minute; const verdict = asked',
    ],
    'a refused check ends the session': [
      'const verdict = asked',
      'if (asked.authorization_check) world.sessions.delete(session.token); const verdict = asked',
    ],
  }),
  ...breaking('Roles are those of the member at the time of the check', 'rules/session-roles.ts', {
    'roles are those of when the session was opened': ['session.roles = roles;', '', checking],
    'a session has no role of its own': ["'stytch_member', ", ''],
    'a session has only the role of every member': ['...member.roles, ', ''],
  }),
  ...breaking('Roles by mail domain', 'rules/email-roles.ts', {
    'the mail domain gives no role': ['assignment.domain.toLowerCase() === domain', 'false'],
    'every mail domain gives the role': ['assignment.domain.toLowerCase() === domain', 'true'],
    'a session lacks the roles of the mail domain': [
      ', ...member.emailRoles',
      '',
      'rules/session-roles.ts',
    ],
  }),
  ...breaking(
    "The project's policy and the organization's own roles, for the SDK's local check; what Stytch's own two roles grant: I",
    'rbac/roles-of.ts',
    {
      "the organization's own roles grant nothing": [', ...ownRolesOf(organization)', ''],
      "the project's roles grant nothing": ['...world.policy.roles, ', ''],
      'the policy lacks its roles': [
        'body: { policy',
        'body: { policy: { ...world.policy, roles: [] }, ignored',
        'routes/policies.ts',
      ],
      'members may do what admins may': [
        "permissions: [{ resource_id: 'stytch.self', actions: ['*'] }]",
        "permissions: all.map(([resource_id]) => ({ resource_id, actions: ['*'] }))",
        'rbac/default-policy.ts',
        'inferred',
      ],
    },
  ),
  ...breaking(
    'With `X-Stytch-Member-Session` or `X-Stytch-Member-SessionJWT` a request has the permissions of that member, in their organization (the actions of some routes: I)',
    permissions,
    {
      'the session in a header gives every permission': [
        "if (!isGranted) throw new Refusal('session_authorization_error');",
        '',
      ],
      'the session in a header gives no permission': ['if (!isGranted)', 'if (true)'],
      'the session in a header works in every organization': [
        'refuseOtherOrganizations(world, session, parameters.organization_id, body.organization_ids);',
        '',
      ],
      'the session in a header is ignored': [
        "if (headers['x-stytch-member-session'] || headers['x-stytch-member-sessionjwt']) {",
        'if (false) {',
        'http/request-listener.ts',
      ],
      'the JWT in a header is ignored': ["one(headers['x-stytch-member-sessionjwt'])", 'undefined'],
      'a member may not change themselves': [
        "self && isSelf ? [resource, 'stytch.self'] : [resource]",
        '[resource]',
      ],
      'a member may change others as themselves': ['self && isSelf ?', 'self ?'],
    },
  ),
  ...breaking(
    'No trusted metadata with the permissions of a member (type C, status I)',
    permissions,
    {
      'a member changes trusted metadata': [
        "throw new Refusal('cannot_update_trusted_metadata');",
        '',
      ],
      'trusted metadata of a member is told as a missing permission': [
        "new Refusal('cannot_update_trusted_metadata')",
        "new Refusal('session_authorization_error')",
      ],
    },
  ),
  ...breaking(
    'A session is exchanged for one of the member with the same address in another organization; the one shown lives on (I)',
    exchange,
    {
      'an exchange gives back the session that was shown': [
        'session: openSession(world, member, factors, options),',
        'session,',
      ],
      'an exchange ends the session that was shown': [
        'acceptInvite(member, now);\n    return {',
        'acceptInvite(member, now);\n    world.sessions.delete(session.token);\n    return {',
        exchange,
        'inferred',
      ],
      'an exchanged session has no factors': [
        'openSession(world, member, factors, options)',
        'openSession(world, member, [], options)',
      ],
      'an exchange ignores the asked duration': [
        'options: { minutes, claims',
        'options: { minutes: undefined, claims',
        'routes/exchange-session.ts',
      ],
      'an exchange ignores claims': [
        'claims: asked.session_custom_claims ?? undefined }',
        'claims: undefined }',
        'routes/exchange-session.ts',
      ],
      'an exchange takes a locked member': [
        'refuseLocked(member, world.clock.now());',
        '',
        'routes/exchange-session.ts',
      ],
      'an exchange stays in the organization of the session': [
        'knownOrganization(world, asked.organization_id)',
        'knownOrganization(world, session.organizationId)',
        'routes/exchange-session.ts',
      ],
    },
  ),
  ...breaking('An exchange accepts an invite', exchange, {
    'an exchange leaves a member pending': ["member.status = 'active';", ''],
    'an exchange leaves an address unverified': ['member.emailVerified = true;', ''],
  }),
  ...breaking(
    'An exchange makes nobody a member: 404 `member_not_found` (status: I)',
    'routes/exchange-session.ts',
    {
      'an exchange without a member goes on with that of the session': [
        "if (member === undefined) throw new Refusal('member_not_found');",
        'if (member === undefined) return { status: 200, body: { member_id: owner.memberId } };',
      ],
      'an exchange without a member finds no organization': [
        "if (member === undefined) throw new Refusal('member_not_found');",
        "if (member === undefined) throw new Refusal('organization_not_found');",
      ],
    },
  ),
  ...breaking('An exchange may need MFA', exchange, {
    'an exchange never needs MFA': [
      "factors.length > 0 && missing.kind === 'nothing'",
      'factors.length > 0',
    ],
    'an exchange that needs MFA says why in no word': [
      'return { intermediate, mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };',
      'return { intermediate, mfaRequired: null, primaryRequired: { allowed_auth_methods: [] } };',
    ],
  }),
  ...breaking('An exchange may need another primary factor', exchange, {
    'an exchange counts every factor': [
      'admittedFactors(organization, member, session.factors)',
      'session.factors.filter((factor) => "emailId" in factor)',
    ],
    'an exchange counts no factor': [
      'admittedFactors(organization, member, session.factors)',
      '[]',
    ],
    'an exchange does not name the other primary factors': [
      'primaryRequired: { allowed_auth_methods: allowed }',
      'primaryRequired: { allowed_auth_methods: [] }',
    ],
  }),
  ...breaking('A change of the policy revokes no session', 'routes/organizations.ts', {
    'a change of the policy ends the sessions of its members': [
      'applyInput(world, organization, asked);',
      'applyInput(world, organization, asked); for (const one of world.membersOf(organization.organizationId)) world.forgetSessionsOf(one.memberId);',
    ],
    'a change of the policy is ignored': [
      'organization.mfaPolicy = asked.mfa_policy ?? organization.mfaPolicy;',
      '',
      'routes/organization-input.ts',
    ],
  }),
];
