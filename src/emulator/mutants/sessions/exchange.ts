import { breaking } from '../mutant';

const exchange = 'rules/exchange-login.ts';

/** The change of organization, broken. */
export const exchangeMutants = [
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
