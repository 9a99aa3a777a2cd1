import { fieldsOf } from './fields-of';

const stranger = '11111111-1111-4111-8111-111111111111';

/** What the responses to a login tell beside its objects, computed wrongly. */
export const loginFields = [
  ...fieldsOf('routes/authenticate-otp.ts', {
    'a login has no method': ['method_id: member.emailId', "method_id: ''"],
    'a login has the method of a stranger': [
      'method_id: member.emailId',
      `method_id: 'member-email-test-${stranger}'`,
    ],
    'a login is in another organization': [
      'organization_id: organization.organizationId',
      `organization_id: 'organization-test-${stranger}'`,
    ],
  }),
  ...fieldsOf('routes/send-otp.ts', {
    'a passcode is sent to a stranger': [
      'member_id: member.memberId',
      `member_id: 'member-test-${stranger}'`,
    ],
    'a passcode is told as sent by another organization': [
      'organization: organizationBody(organization)',
      'organization: organizationBody([...world.organizations.values()][0] ?? organization)',
    ],
    'a passcode is told and not sent': ['world.addPasscode(member.memberId, passcode);', ''],
  }),
  ...fieldsOf('routes/authenticate-session.ts', {
    'a checked session is of the first member': [
      'member: memberBody(member, now)',
      'member: memberBody([...world.members.values()][0] ?? member, now)',
    ],
    'a checked session is of the first organization': [
      'organization: organizationBody(organization)',
      'organization: organizationBody([...world.organizations.values()][0] ?? organization)',
    ],
    'a checked session has no JWT': ['await signSessionJwt(world, session, organization)', "''"],
    'a checked session is the first one': [
      'member_session: sessionBody(session, organization)',
      'member_session: sessionBody([...world.sessions.values()][0] ?? session, organization)',
    ],
  }),
  ...fieldsOf('routes/exchange-session.ts', {
    'an exchange is of the member before': [
      'organization,\n    member,\n    telemetryId',
      'organization,\n    member: owner,\n    telemetryId',
    ],
  }),
  ...fieldsOf('bodies/login-body.ts', {
    'a login tells no intermediate session': [
      "intermediate_session_token: intermediate?.token ?? ''",
      "intermediate_session_token: ''",
    ],
    'a full login tells an intermediate session': [
      "intermediate_session_token: intermediate?.token ?? ''",
      "intermediate_session_token: intermediate?.token ?? session?.token ?? ''",
    ],
    'an intermediate session of a login has no end': [
      'intermediate === undefined ? null : timestamp(intermediate.expiresAt)',
      'null',
    ],
    'a member is never authenticated': [
      'member_authenticated: session !== undefined',
      'member_authenticated: false',
    ],
    'a member is always authenticated': [
      'member_authenticated: session !== undefined',
      'member_authenticated: true',
    ],
    'a login is of a stranger': [
      'member_id: member.memberId',
      `member_id: 'member-test-${stranger}'`,
    ],
    'a login is of the first member': [
      'member_id: member.memberId',
      "member_id: [...world.members.values()][0]?.memberId ?? ''",
    ],
    'a login tells no session': [
      'member_session: session === undefined ? null : sessionBody(session, organization)',
      'member_session: null',
    ],
    'a login never tells that MFA is required': ['mfa_required: mfaRequired', 'mfa_required: null'],
    'a login shows the first organization': [
      'organization: organizationBody(organization)',
      'organization: organizationBody([...world.organizations.values()][0] ?? organization)',
    ],
    'a login shows the first member': [
      'member: memberBody(member, now)',
      'member: memberBody([...world.members.values()][0] ?? member, now)',
    ],
    'a login never tells that another primary factor is required': [
      'primary_required: primaryRequired',
      'primary_required: null',
    ],
    'a login has no session JWT': [
      "session === undefined ? '' : await signSessionJwt(world, session, organization)",
      "''",
    ],
    'a login has the session token for its JWT': [
      "session === undefined ? '' : await signSessionJwt(world, session, organization)",
      "session?.token ?? ''",
    ],
    'a login has no session token': ["session_token: session?.token ?? ''", "session_token: ''"],
    'a login has a session token that is not good': [
      "session_token: session?.token ?? ''",
      "session_token: [...(session?.token ?? '')].reverse().join('')",
    ],
  }),
  ...fieldsOf('routes/authenticate-second-factor.ts', {
    'a second factor is of a stranger': [
      'member_id: member.memberId',
      `member_id: 'member-test-${stranger}'`,
    ],
    'a second factor gives no session token': ['session_token: full.token', "session_token: ''"],
    'a second factor gives no JWT': ['await signSessionJwt(world, full, organization)', "''"],
    'a second factor shows the first organization': [
      'organization: organizationBody(organization)',
      'organization: organizationBody([...world.organizations.values()][0] ?? organization)',
    ],
  }),
  ...fieldsOf('routes/authenticate-discovery-otp.ts', {
    'discovery is of another address': [
      'email_address: emailAddress,\n      intermediate',
      "email_address: 'another@example.com',\n      intermediate",
    ],
    'discovery gives no intermediate session': [
      'intermediate_session_token: intermediate.token',
      "intermediate_session_token: ''",
    ],
    'discovery gives an intermediate session that is not good': [
      'intermediate_session_token: intermediate.token',
      "intermediate_session_token: [...intermediate.token].reverse().join('')",
    ],
    'discovery finds nothing': [
      'discoveredOrganizations(world, intermediate, { toJoin: true })',
      '[]',
    ],
  }),
];
