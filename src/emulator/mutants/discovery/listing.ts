import { breaking } from '../mutant';

const finding = 'discovery/discovered-organizations.ts';
const domains = 'rules/can-discover-by-domain.ts';
const listing = 'routes/list-discovered-organizations.ts';

/** What is discovered, broken. */
export const listingMutants = [
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
];
