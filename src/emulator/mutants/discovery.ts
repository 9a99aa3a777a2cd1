import { breaking } from './mutant';

const sending = 'routes/send-discovery-otp.ts';
const using = 'routes/authenticate-discovery-otp.ts';
const finding = 'discovery/discovered-organizations.ts';
const domains = 'rules/can-discover-by-domain.ts';
const listing = 'routes/list-discovered-organizations.ts';
const joining = 'rules/join-by-login.ts';
const exchange = 'routes/exchange-intermediate-session.ts';
const creating = 'routes/create-discovered-organization.ts';

/** Discovery, broken. */
export const discoveryMutants = [
  ...breaking(
    'A passcode of discovery: ten minutes (2 to 15 on request), single use, newest only, mailed to anybody (the last: I)',
    sending,
    {
      'a passcode of discovery lives for an hour': [
        'sentAt + minutes * minute',
        'sentAt + 60 * minute',
      ],
      'a passcode of discovery is dead when it arrives': ['sentAt + minutes * minute', 'sentAt'],
      'every passcode of discovery counts': [
        'supersede(earlier, passcode)',
        '[...earlier, passcode]',
      ],
      'a used passcode of discovery is accepted': [
        'world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? [], code',
        'structuredClone(world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []), code',
        using,
      ],
      'a wrong passcode of discovery is accepted': [
        'takePasscode(world.discoveryPasscodes',
        'code === "" && takePasscode(world.discoveryPasscodes',
        using,
      ],
      'the address of discovery counts by its case': [
        'const key = asked.email_address.toLowerCase();',
        'const key = asked.email_address;',
      ],
    },
  ),
  ...breaking('Passcodes of discovery and of an organization are not the same', using, {
    'a passcode of an organization discovers': [
      'world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []',
      '[...(world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []), ...[...world.members.values()].filter((one) => one.emailAddress === emailAddress).flatMap((one) => world.passcodes.get(one.memberId) ?? [])]',
    ],
    'a passcode of discovery logs in': [
      'world.passcodes.get(member.memberId) ?? []',
      '[...(world.passcodes.get(member.memberId) ?? []), ...(world.discoveryPasscodes.get(member.emailAddress.toLowerCase()) ?? [])]',
      'rules/consume-passcode.ts',
    ],
  }),
  ...breaking('Wrong passcodes of discovery lock nobody', using, {
    'a wrong passcode of discovery uses up the right one': [
      'const now = world.clock.now();',
      'const now = world.clock.now(); for (const one of world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? []) if (one.code !== code) one.state = "used";',
    ],
    'a wrong passcode of discovery locks the members of the address': [
      'const now = world.clock.now();',
      'const now = world.clock.now(); for (const one of world.members.values()) if (one.emailAddress === emailAddress && !(world.discoveryPasscodes.get(emailAddress) ?? []).some((sent) => sent.code === code)) one.lockedUntil = now + 3_600_000;',
    ],
  }),
  ...breaking('An intermediate session lives for ten minutes', 'rules/intermediate-lifetime.ts', {
    'an intermediate session lives for an hour': ['10 * minute', '60 * minute'],
    'an intermediate session lives for a minute': ['10 * minute', 'minute'],
  }),
  ...breaking(
    'Memberships are discovered with what each login lacks; no SMS is sent for it',
    finding,
    {
      'no membership is discovered': ['if (type === undefined && !joins) return [];', 'return [];'],
      'a pending member is discovered as active': ['`${member.status}_member`', "'active_member'"],
      'a discovered login lacks nothing': [
        'member_authenticated: needs.primary === null && !needs.mfa',
        'member_authenticated: true',
      ],
      'a discovered login lacks everything': [
        'member_authenticated: needs.primary === null && !needs.mfa',
        'member_authenticated: false',
      ],
      'a discovered organization does not tell that it requires MFA': [
        'mfa_required: needs.mfa\n',
        'mfa_required: false\n',
      ],
      'a discovered organization does not tell which primary factor it wants': [
        'needs.primary === null ? null : { allowed_auth_methods: needs.primary }',
        'null',
      ],
      'a discovered membership has no member': [
        'member: member === undefined ? null : memberBody(member, world.clock.now())',
        'member: null',
      ],
      'a discovered organization announces an SMS': [
        'secondary_auth_initiated: null',
        "secondary_auth_initiated: 'sms_otp'",
      ],
      'only one organization is discovered': [
        'return [discovered(organization, member, membership, login.factors)];\n  });',
        'return [discovered(organization, member, membership, login.factors)];\n  }).slice(0, 1);',
      ],
    },
  ),
  ...breaking(
    'An organization of the mail domain is discovered when it provisions, lists the domain, and another member has verified an address there',
    domains,
    {
      'no organization of the mail domain is discovered': ['    admits &&\n', '    false &&\n'],
      'an organization is discovered that does not provision': [
        "organization.jitProvisioning === 'RESTRICTED' &&",
        '',
      ],
      'an organization of any domain is discovered': ['allowed.toLowerCase() === domain', 'true'],
      'an organization is discovered that nobody has verified': ['member.emailVerified &&', ''],
      'a discovered domain is another': [
        "address.slice(address.lastIndexOf('@') + 1)",
        "'example.net'",
        finding,
      ],
      'an organization of the mail domain is told as joined': [
        "'eligible_to_join_by_email_domain'",
        "'active_member'",
        finding,
      ],
    },
  ),
  ...breaking('A session lists memberships only', listing, {
    'a session lists what could be joined': [
      'discoveredOrganizations(world, session, { toJoin: false })',
      'discoveredOrganizations(world, session, { toJoin: true })',
    ],
    'an intermediate session lists memberships only': [
      'discoveredOrganizations(world, intermediate, { toJoin: true })',
      'discoveredOrganizations(world, intermediate, { toJoin: false })',
    ],
    'a session lists nothing': ['discoveredOrganizations(world, session, { toJoin: false })', '[]'],
  }),
  ...breaking(
    'A list uses nothing up; `organization_id_hint` is null for discovery and sessions',
    listing,
    {
      'a list uses the intermediate session up': [
        'const { memberId } = intermediate;',
        'const { memberId } = intermediate; world.intermediateSessions.delete(intermediate.token);',
      ],
      'a list hints at no organization': ['member?.organizationId ?? null', 'null'],
      'a list is of another address': [
        "email_address: addressOf(intermediate) ?? ''",
        "email_address: 'another@example.com'",
      ],
    },
  ),
  ...breaking('An exchange of an intermediate session uses it up', joining, {
    'an exchanged intermediate session stays good': [
      'world.intermediateSessions.delete(earlier.token);',
      '',
    ],
    'an exchange of an intermediate session ignores the asked duration': [
      'options: { minutes, claims },',
      'options: { minutes: undefined, claims },',
      exchange,
    ],
    'an exchange of an intermediate session ignores claims': [
      'options: { minutes, claims },',
      'options: { minutes, claims: undefined },',
      exchange,
    ],
    'an exchange takes an expired intermediate session': [
      ' || found.expiresAt <= world.clock.now()',
      '',
      'sessions/find-intermediate.ts',
    ],
  }),
  ...breaking('It makes pending members active', joining, {
    'a member stays pending after an exchange of an intermediate session': [
      "member.status = 'active';",
      '',
    ],
    'an address stays unverified after an exchange of an intermediate session': [
      'member.emailVerified = true;',
      '',
    ],
  }),
  ...breaking(
    'It makes members of an admitted domain, others are refused (types C, statuses I)',
    exchange,
    {
      'an exchange makes members of every domain': [
        'if (known === undefined) refuseStranger(organization, emailAddress);\n  else ',
        'if (known !== undefined) ',
      ],
      'an exchange of an intermediate session takes a locked member': [
        'else refuseLocked(known, world.clock.now());',
        '',
      ],
      'an exchange makes a known member anew': ['known ?? newMember', 'newMember'],
    },
  ),
  ...breaking('What is missing keeps the same intermediate session', joining, {
    'an exchange that needs more gives another intermediate session': [
      'const intermediate = { ...earlier, memberId: member.memberId };',
      'const intermediate = { ...earlier, memberId: member.memberId, token: [...earlier.token].reverse().join("") };',
    ],
    'an exchange that needs more prolongs the intermediate session': [
      'const intermediate = { ...earlier, memberId: member.memberId };',
      'const intermediate = { ...earlier, memberId: member.memberId, expiresAt: earlier.expiresAt + 3_600_000 };',
    ],
    'an exchange of an intermediate session never needs MFA': [
      'needs.primary === null && !needs.mfa',
      'needs.primary === null',
    ],
  }),
  ...breaking(
    'A login that shows a method which the organization does not take is told which it takes',
    'rules/admitted-factors.ts',
    {
      'every method counts everywhere': [
        "authMethods !== 'RESTRICTED' || member?.isBreakglass === true",
        'true',
      ],
      'an allowed method counts for nothing': [
        'allowedAuthMethods.includes(',
        '!allowedAuthMethods.includes(',
      ],
      'a login is not told which methods the organization takes': [
        'enough ? null : organization.allowedAuthMethods',
        'enough ? null : []',
        'rules/login-needs.ts',
      ],
    },
  ),
  ...breaking(
    'A creation makes the address the admin of a new organization, and uses the login up',
    creating,
    {
      'a creation makes no admin': ["member.roles = ['stytch_admin'];", ''],
      'a creation makes a member of another address': [
        'newMember(world, organization, { emailAddress, pending: true })',
        "newMember(world, organization, { emailAddress: 'another@example.com', pending: true })",
      ],
      'a creation ignores the asked duration': [
        'const options = { minutes, claims };',
        'const options = { minutes: undefined, claims };',
      ],
      'a creation ignores claims': [
        'const options = { minutes, claims };',
        'const options = { minutes, claims: undefined };',
      ],
      'a creation ignores the settings': [
        'organizationInput.parse({ ...asked, organization_name: name })',
        'organizationInput.parse({ organization_name: name })',
      ],
      'a creation ignores the name': [
        'asked.organization_name || discoveredName(emailAddress)',
        'discoveredName(emailAddress)',
      ],
    },
  ),
  ...breaking(
    'Without a name it is called by the mail domain, or by the name in an address of a common domain or `.edu` (its exact form: I)',
    'rules/discovered-name.ts',
    {
      'an organization without a name is called by the name in the address': [
        'isCommonDomain(domain) || domain.endsWith',
        'true || domain.endsWith',
      ],
      'an organization without a name is called otherwise': [
        "domain.split('.')[0] ?? domain",
        '`another ${domain}`',
      ],
    },
  ),
  ...breaking('With MFA required the admin enrols first', creating, {
    'a creation with MFA required logs the admin in': [
      'joinByLogin(world, { organization, member',
      "joinByLogin(world, { organization: { ...organization, mfaPolicy: 'OPTIONAL' }, member",
    ],
    'a creation with MFA required says nothing of it': [
      'return { intermediate, mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };',
      'return { intermediate, mfaRequired: null, primaryRequired: { allowed_auth_methods: [] } };',
      joining,
    ],
  }),
];
