import { breaking } from './mutant';

const login = 'routes/authenticate-otp.ts';
const activated = 'activate(member, world.clock.now());\n  const login';
const checking = 'routes/authenticate-session.ts';
const claims = 'session.claims = mergeClaims(session.claims, asked.session_custom_claims ?? {});';
const extended = 'if (minutes !== undefined) session.expiresAt = now + minutes * minute;';
const enrolment = 'rules/mfa-enrolment.ts';
const members = 'routes/members.ts';
const applied = 'applyMemberInput(world, organization, member, asked);\n  if (address';
const organizations = 'routes/organizations.ts';
const organizationApplied =
  'applyInput(world, organization, asked);\n  return { status: 200, body: { organization: organizationBody(organization) } };';

/** A member changed and told so; once the response is out, it is as before. */
function taken(changes: string): string {
  return `const was = structuredClone({ ...member }); setImmediate(() => Object.assign(member, { ${changes} })); `;
}

/** What a response tells, and nobody keeps. */
export const forgottenMutants = [
  ...breaking('A success makes a pending member active and the address verified', login, {
    'a login tells a member as active and forgets it': [
      activated,
      `${taken('status: was.status')}${activated}`,
    ],
    'a login tells an address as verified and forgets it': [
      activated,
      `${taken('emailVerified: was.emailVerified')}${activated}`,
    ],
  }),
  ...breaking('Claims are merged, null deletes a key (without a duration too: I)', checking, {
    'claims of a check are told and forgotten': [
      claims,
      `const was = session.claims; setImmediate(() => { session.claims = was; }); ${claims}`,
    ],
  }),
  ...breaking('A check of a session extends it only when a duration came', checking, {
    'an extension is told and forgotten': [
      extended,
      `const until = session.expiresAt; setImmediate(() => { session.expiresAt = until; }); ${extended}`,
    ],
  }),
  ...breaking(
    'A second factor is added to a session that comes with it, which is extended',
    'rules/finish-login.ts',
    {
      'a second factor is told as added to the session and forgotten': [
        'if (session !== undefined) return',
        'const had = session?.factors; if (session !== undefined) setImmediate(() => Object.assign(session, { factors: had })); if (session !== undefined) return',
      ],
    },
  ),
  ...breaking(
    '`set_mfa_enrollment` enrols and unenrols; another value: 400 `bad_request` (I)',
    enrolment,
    {
      'an enrolment is told and forgotten': [
        "else if (asked === 'enroll') member.mfaEnrolled = true;",
        "else if (asked === 'enroll') { member.mfaEnrolled = true; setImmediate(() => { member.mfaEnrolled = false; }); }",
      ],
      'the end of an enrolment is told and forgotten': [
        "else if (asked === 'unenroll') member.mfaEnrolled = false;",
        "else if (asked === 'unenroll') { const was = member.mfaEnrolled; member.mfaEnrolled = false; setImmediate(() => { member.mfaEnrolled = was; }); }",
      ],
    },
  ),
  ...breaking(
    '`REQUIRED_FOR_ALL` enrols whatever was asked (by TOTP: I; a recovery code changes nothing: I)',
    enrolment,
    {
      'an enrolment by the policy is told and forgotten': [
        "if (organization.mfaPolicy === 'REQUIRED_FOR_ALL') member.mfaEnrolled = true;",
        "if (organization.mfaPolicy === 'REQUIRED_FOR_ALL') { member.mfaEnrolled = true; setImmediate(() => { member.mfaEnrolled = false; }); }",
      ],
    },
  ),
  ...breaking(
    'The first method becomes the default, a later one with `set_default_mfa`',
    enrolment,
    {
      'a default method is told and forgotten': [
        "if (asked === true || member.defaultMfaMethod === '') member.defaultMfaMethod = method;",
        "const was = member.defaultMfaMethod; setImmediate(() => { member.defaultMfaMethod = was; }); if (asked === true || member.defaultMfaMethod === '') member.defaultMfaMethod = method;",
      ],
    },
  ),
  ...breaking(
    'An SMS passcode is used once, and verifies the number (the latter: I)',
    'rules/consume-sms-passcode.ts',
    {
      'a phone number is told as verified and forgotten': [
        'secondFactors.verifiedPhone = phoneNumber;',
        "secondFactors.verifiedPhone = phoneNumber; setImmediate(() => { secondFactors.verifiedPhone = ''; });",
        'rules/consume-sms-passcode.ts',
        'inferred',
      ],
    },
  ),
  ...breaking(
    'One that was not verified in time is void: `expired_totp` (type C, 401: I)',
    'rules/consume-totp.ts',
    {
      'a TOTP is told as verified and forgotten': [
        'registration.verified = true;',
        'registration.verified = true; setImmediate(() => { registration.verified = false; });',
      ],
    },
  ),
  ...breaking(
    'Members: e-mail address, name, roles and default MFA method can be changed; a new address is unverified and retires the old',
    members,
    {
      'a new name is told and forgotten': [applied, `${taken('name: was.name')}${applied}`],
      'new roles are told and forgotten': [applied, `${taken('roles: was.roles')}${applied}`],
      'a new address is told and forgotten': [
        applied,
        `${taken('emailAddress: was.emailAddress')}${applied}`,
      ],
      'a new phone number is told and forgotten': [
        applied,
        `${taken('mfaPhoneNumber: was.mfaPhoneNumber')}${applied}`,
      ],
      'a new enrolment is told and forgotten': [
        applied,
        `${taken('mfaEnrolled: was.mfaEnrolled')}${applied}`,
      ],
      'the old address goes on logging in': [
        'member.emailAddress.toLowerCase() === wanted',
        '[member.emailAddress, ...member.retiredEmails.map((one) => one.emailAddress)].some((one) => one.toLowerCase() === wanted)',
        'world.ts',
        'inferred',
      ],
    },
  ),
  ...breaking('Metadata of members is merged at the top level, null deletes', members, {
    'new metadata is told and forgotten': [
      applied,
      `${taken('untrustedMetadata: was.untrustedMetadata, trustedMetadata: was.trustedMetadata')}${applied}`,
    ],
  }),
  ...breaking('Metadata of organizations is merged at the top level, null deletes', organizations, {
    'new settings of an organization are told and forgotten': [
      organizationApplied,
      `const was = structuredClone(organization.settings); setImmediate(() => Object.assign(organization.settings, was)); ${organizationApplied}`,
    ],
  }),
  ...breaking('A change of the policy revokes no session', organizations, {
    'a new policy is told and does not count': [
      organizationApplied,
      `const was = organization.mfaPolicy; setImmediate(() => { organization.mfaPolicy = was; }); ${organizationApplied}`,
    ],
  }),
  ...breaking(
    'An organization that restricts its methods binds sending and use alike, breakglass members excepted (status: I)',
    organizations,
    {
      'new methods of an organization are told and do not count': [
        organizationApplied,
        `const was = organization.authMethods; setImmediate(() => { organization.authMethods = was; }); ${organizationApplied}`,
      ],
    },
  ),
  ...breaking('Slugs and external ids are unique in the project', organizations, {
    'a new slug is told and forgotten': [
      organizationApplied,
      `const was = organization.slug; setImmediate(() => { organization.slug = was; }); ${organizationApplied}`,
    ],
  }),
  ...breaking('An exchange of an intermediate session uses it up', 'rules/join-by-login.ts', {
    'a session by an intermediate session is told and not good': [
      'world.intermediateSessions.delete(earlier.token);',
      'world.intermediateSessions.delete(earlier.token); setImmediate(() => world.sessions.delete(session.token));',
    ],
  }),
  ...breaking('It makes pending members active', 'rules/join-by-login.ts', {
    'a member who joins is told as active and forgotten': [
      "member.status = 'active';",
      "const was = member.status; setImmediate(() => { member.status = was; }); member.status = 'active';",
    ],
  }),
  ...breaking(
    'A creation makes the address the admin of a new organization, and uses the login up',
    'routes/create-discovered-organization.ts',
    {
      'an organization is told as created and forgotten': [
        'const options = { minutes, claims };',
        'const options = { minutes, claims }; setTimeout(() => world.deleteOrganization(organization.organizationId), 20).unref();',
      ],
      'the admin of a new organization is told and forgotten': [
        'const options = { minutes, claims };',
        'const options = { minutes, claims }; setTimeout(() => { member.roles = []; }, 20).unref();',
      ],
      'a session by a creation is told and not good': [
        'const owner = { organization, member, telemetryId: asked.telemetry_id };',
        "const owner = { organization, member, telemetryId: asked.telemetry_id }; setImmediate(() => world.sessions.delete(login.session?.token ?? ''));",
      ],
    },
  ),
  ...breaking(
    'A session is exchanged for one of the member with the same address in another organization; the one shown lives on (I)',
    'routes/exchange-session.ts',
    {
      'a session by an exchange is told and not good': [
        'const body = await loginBody(world, login, {',
        "setImmediate(() => world.sessions.delete(login.session?.token ?? '')); const body = await loginBody(world, login, {",
      ],
    },
  ),
  ...breaking('An exchange accepts an invite', 'rules/exchange-login.ts', {
    'a member by an exchange is told as active and forgotten': [
      "member.status = 'active';",
      "const was = member.status; setImmediate(() => { member.status = was; }); member.status = 'active';",
    ],
  }),
  ...breaking(
    "MFA is asked for by the organization's policy or the member's enrolment; then no session, an intermediate session of ten minutes, and `mfa_required`",
    'rules/complete-login.ts',
    {
      'a login that waits for MFA keeps the asked duration': [
        'world.intermediateSessions.set(intermediate.token, intermediate);',
        'world.intermediateSessions.set(intermediate.token, intermediate); const { minutes } = options; const keep = world.sessions.set.bind(world.sessions); if (minutes !== undefined) world.sessions.set = (token, one) => keep(token, one.memberId === member.memberId ? Object.assign(one, { expiresAt: one.startedAt + minutes * 60_000 }) : one);',
      ],
      'a login that waits for MFA keeps the asked claims': [
        'world.intermediateSessions.set(intermediate.token, intermediate);',
        'world.intermediateSessions.set(intermediate.token, intermediate); const { claims } = options; const keep = world.sessions.set.bind(world.sessions); if (claims !== undefined) world.sessions.set = (token, one) => keep(token, one.memberId === member.memberId ? Object.assign(one, { claims: { ...claims, ...one.claims } }) : one);',
      ],
      'a member who is sent an SMS for MFA is enrolled by it': [
        "if (missing.kind === 'mfa') {",
        "if (missing.kind === 'mfa') { member.mfaEnrolled = true;",
      ],
      'a login that waits for MFA has another intermediate session told than kept': [
        'world.intermediateSessions.set(intermediate.token, intermediate);',
        'world.intermediateSessions.set(newToken(), intermediate);',
      ],
    },
  ),
];
