import { breaking } from './mutant';

const verdict = 'rules/authorization-verdict.ts';
const permissions = 'rules/refuse-member-permission.ts';
const jwt = 'sessions/session-jwt.ts';
const factor = 'routes/authenticate-second-factor.ts';
const consumed = 'const factor = method.consume(organization, member);';
const sms = 'routes/authenticate-sms-otp.ts';
const discovered = 'discovery/discovered-organizations.ts';
const member = 'bodies/member-body.ts';
const stranger = 'rules/refuse-stranger.ts';

/** What else is documented to be refused, counted or told. */
export const refusedMutants = [
  ...breaking(
    'HTTP Basic with project id and secret on every backend call; anything else is 401 `unauthorized_credentials` (an absent header: I)',
    'http/check-credentials.ts',
    {
      'the project id is not looked at': [
        'if (header === expected) return;',
        "if (Buffer.from(header?.slice(6) ?? '', 'base64').toString().endsWith(`:${secret}`)) return;",
      ],
      'the scheme of the credentials is not looked at': [
        'if (header === expected) return;',
        "if (header?.split(' ')[1] === expected.split(' ')[1]) return;",
      ],
    },
  ),
  ...breaking('A stranger joins by an allowed domain with RESTRICTED', stranger, {
    'a stranger joins by the end of a domain': [
      'allowed.toLowerCase() === domain',
      'domain.endsWith(allowed.toLowerCase())',
    ],
    'a stranger joins by a part of a domain': [
      'allowed.toLowerCase() === domain',
      'emailAddress.includes(allowed)',
    ],
    'a stranger is a member at once and never pending': [
      '{ emailAddress: asked.email_address, pending: true }',
      '{ emailAddress: asked.email_address, pending: false }',
      'routes/send-otp.ts',
    ],
  }),
  ...breaking('A passcode: six digits, ten minutes (2 to 15 on request)', 'routes/send-otp.ts', {
    'a new passcode is the one before': [
      'code: newPasscode(),',
      'code: world.passcodes.get(member.memberId)?.at(-1)?.code ?? newPasscode(),',
    ],
    'a passcode that is sent to a member who has a session ends it': [
      'world.addPasscode(member.memberId, passcode);',
      'world.addPasscode(member.memberId, passcode); world.forgetSessionsOf(member.memberId);',
    ],
    'a passcode that is sent makes a pending member invited': [
      'world.addPasscode(member.memberId, passcode);',
      "world.addPasscode(member.memberId, passcode); if (member.status === 'pending') member.status = 'invited';",
    ],
  }),
  ...breaking('A passcode is used once', 'world.ts', {
    'a newer passcode leaves the earlier ones good': [
      'supersede(this.passcodes.get(memberId) ?? [], passcode)',
      '[...(this.passcodes.get(memberId) ?? []), passcode]',
    ],
    'a newer passcode is void while an earlier one is good': [
      'supersede(this.passcodes.get(memberId) ?? [], passcode)',
      "(this.passcodes.get(memberId) ?? []).some((one) => one.state === 'fresh') ? [...(this.passcodes.get(memberId) ?? []), { ...passcode, state: 'superseded' as const }] : [passcode]",
    ],
  }),
  ...breaking(
    'Session JWTs: RS256, five minutes, `stytch.com/<project_id>` as issuer, the session and the organization as claims',
    jwt,
    {
      'a JWT is signed by another algorithm': ["alg: 'RS256', kid", "alg: 'RS512', kid"],
      'a JWT lacks the session': ['    [sessionClaim]: {', "    'https://stytch.com/another': {"],
      'a JWT lacks the organization': [
        "'https://stytch.com/organization': {",
        "'https://stytch.com/another': {",
      ],
      'a JWT is of the member of another session': [
        '.setSubject(session.memberId)',
        '.setSubject([...world.members.values()][0]?.memberId ?? session.memberId)',
      ],
      'a JWT has claims of a stranger': [
        '...session.claims,',
        '...session.claims, stranger: true,',
        jwt,
        'inferred',
      ],
      'a JWT tells a session that started a day before': [
        'started_at: timestamp(session.startedAt)',
        'started_at: timestamp(session.startedAt - 86_400_000)',
      ],
      'a JWT names a role too many': [
        'roles: session.roles',
        "roles: [...session.roles, 'stytch_admin']",
      ],
    },
  ),
  ...breaking(
    '`authorization_check` that no role grants: 403 `session_authorization_error`',
    verdict,
    {
      'a role whose name begins alike grants as well': [
        'session.roles.includes(role.role_id)',
        'session.roles.some((one) => one[0] === role.role_id[0])',
      ],
      'the beginning of an action is enough': [
        'actions.includes(check.action)',
        'actions.some((one) => check.action.startsWith(one))',
      ],
      'a role is asked for every permission of the check': [
        'role.permissions.some(',
        'role.permissions.every(',
      ],
    },
  ),
  ...breaking(
    'With `X-Stytch-Member-Session` or `X-Stytch-Member-SessionJWT` a request has the permissions of that member, in their organization (the actions of some routes: I)',
    permissions,
    {
      'a session in a header that is not good is ignored': [
        "session_jwt: one(headers['x-stytch-member-sessionjwt']),\n  });",
        "session_jwt: one(headers['x-stytch-member-sessionjwt']),\n  }).catch(() => undefined);",
      ],
    },
  ),
  ...breaking('Wrong SMS passcode 404 `otp_code_not_found`, as by mail', factor, {
    'a wrong second factor ends the login': [
      consumed,
      "let factor; try { factor = method.consume(organization, member); } catch (cause) { world.intermediateSessions.delete(intermediate?.token ?? ''); throw cause; }",
    ],
    'a wrong second factor ends the session that comes with it': [
      consumed,
      "let factor; try { factor = method.consume(organization, member); } catch (cause) { world.sessions.delete(session?.token ?? ''); throw cause; }",
    ],
    'an SMS passcode of another member is accepted': [
      'consumeSmsPasscode(member, asked.code, world.clock.now())',
      "consumeSmsPasscode([...world.members.values()].find((one) => one.secondFactors.smsPasscodes.some((sent) => sent.code === asked.code && sent.state === 'fresh')) ?? member, asked.code, world.clock.now())",
      sms,
    ],
    'a TOTP code of another member is accepted': [
      'const factor = consumeTotp(member, asked.code, times);',
      'let factor = undefined as ReturnType<typeof consumeTotp> | undefined; for (const one of [...world.members.values(), member]) { try { factor = consumeTotp(one, asked.code, times); break; } catch (cause) { if (one === member) throw cause; } } if (factor === undefined) throw new Error();',
      'routes/authenticate-totp.ts',
    ],
    'a recovery code of another member is accepted': [
      'consumeRecoveryCode(member, asked.recovery_code, world.clock.now())',
      'consumeRecoveryCode([...world.members.values()].find((one) => one.secondFactors.recoveryCodes.some((own) => own.code === asked.recovery_code && !own.used)) ?? member, asked.recovery_code, world.clock.now())',
      'routes/recover.ts',
    ],
  }),
  ...breaking(
    'Memberships are discovered with what each login lacks; no SMS is sent for it',
    discovered,
    {
      'an invited member is discovered as pending': [
        '`${member.status}_member`',
        "`${member.status === 'invited' ? 'pending' : member.status}_member`",
      ],
      'pending members are not discovered': [
        'member === undefined ? undefined : `${member.status}_member`',
        "member === undefined || member.status === 'pending' ? undefined : `${member.status}_member`",
      ],
      'an organization that could be joined is told with a member': [
        'member: member === undefined ? null : memberBody(member, world.clock.now())',
        'member: memberBody(member ?? [...world.members.values()][0] as Member, world.clock.now())',
      ],
      'a discovered organization shows the first member of it': [
        'member: member === undefined ? null : memberBody(member, world.clock.now())',
        'member: member === undefined ? null : memberBody(world.membersOf(organization.organizationId)[0] ?? member, world.clock.now())',
      ],
      'a discovered organization never names the options of its member': [
        'member_options: member === undefined ? null : memberOptions(member)',
        'member_options: null',
      ],
      'an organization is discovered twice': [
        'return [discovered(organization, member, membership, login.factors)];',
        'return [discovered(organization, member, membership, login.factors), discovered(organization, member, membership, login.factors)];',
      ],
      'every organization is discovered': ['if (type === undefined && !joins) return [];', ''],
    },
  ),
  ...breaking('Every field that a response computes', member, {
    'a role is told as one of the mail domain': [
      "[{ details: {}, type: 'direct_assignment' }]",
      "[{ details: {}, type: 'email_assignment' }]",
    ],
    'whoever has a role is an admin': [
      "member.roles.includes('stytch_admin')",
      'member.roles.length > 0',
    ],
    'the phone number of a member is masked': [
      'mfa_phone_number: member.mfaPhoneNumber,',
      "mfa_phone_number: member.mfaPhoneNumber.replace(/\\d(?=\\d{4})/g, 'X'),",
    ],
    'the address of a member is told without its dots': [
      'email_address: member.emailAddress,\n    email_address_verified',
      "email_address: member.emailAddress.replaceAll('.', '').replace('@examplecom', '@example.com'),\n    email_address_verified",
    ],
    'roles come twice': [
      'roles: sessionRoles(member).map(',
      'roles: [...sessionRoles(member), ...sessionRoles(member)].map(',
    ],
    'a member who is active is told as invited': [
      'status: member.status',
      "status: member.status === 'active' ? 'invited' : member.status",
    ],
    'a member who is pending is told as invited': [
      'status: member.status',
      "status: member.status === 'pending' ? 'invited' : member.status",
    ],
    'the default method is told of whoever has a phone': [
      "member.defaultMfaMethod || (member.mfaPhoneNumber === '' ? '' : 'sms_otp')",
      "member.mfaPhoneNumber === '' ? member.defaultMfaMethod : 'sms_otp'",
    ],
    'a retired address is told without its id': [
      'email_id: emailId,\n    })),\n    roles',
      "email_id: '',\n    })),\n    roles",
    ],
    'the roles of a session lack those that were assigned': [
      'roles: session.roles,\n    started_at',
      "roles: session.roles.filter((one) => one === 'stytch_member'),\n    started_at",
      'bodies/session-body.ts',
    ],
    'factors come in the order of the newest first': [
      'session.factors.map(factorBody)',
      'session.factors.map(factorBody).reverse()',
      'bodies/session-body.ts',
      'inferred',
    ],
    'every factor is told twice': [
      'session.factors.map(factorBody)',
      '[...session.factors, ...session.factors].map(factorBody)',
      'bodies/session-body.ts',
    ],
    'a factor was made in 1970': [
      'created_at: timestamp(factor.createdAt)',
      'created_at: timestamp(0)',
      'bodies/factor-body.ts',
      'inferred',
    ],
  }),
  ...breaking(
    'A creation makes the address the admin of a new organization, and uses the login up',
    'routes/create-discovered-organization.ts',
    {
      'a creation ignores the slug': [
        'organizationInput.parse({ ...asked, organization_name: name })',
        'organizationInput.parse({ ...asked, organization_name: name, organization_slug: undefined })',
      ],
      'a creation gives the first organization in place of a new one': [
        'newOrganization(world, freeSlug(world, name), settings)',
        '([...world.organizations.values()][0] ?? newOrganization(world, freeSlug(world, name), settings))',
      ],
    },
  ),
  ...breaking(
    "The project's policy and the organization's own roles, for the SDK's local check; what Stytch's own two roles grant: I",
    'routes/policies.ts',
    {
      'the policy grants nothing': [
        'body: { policy: world.policy }',
        'body: { policy: { ...world.policy, roles: world.policy.roles.map((role) => ({ ...role, permissions: [] })) } }',
      ],
      'the policy names no role of every member': [
        'body: { policy: world.policy }',
        "body: { policy: { ...world.policy, roles: world.policy.roles.filter(({ role_id }) => role_id !== 'stytch_member') } }",
      ],
    },
  ),
];
