import { breaking } from './mutant';

const input = 'routes/member-input.ts';
const routes = 'routes/members.ts';
const search = 'routes/search-members.ts';
const filters = 'search/member-filters.ts';
const settings = 'routes/organization-input.ts';

/** Members and organizations as the login changes and looks them up, broken. */
export const memberMutants = [
  ...breaking(
    'Members: e-mail address, name, roles and default MFA method can be changed; a new address is unverified and retires the old',
    input,
    {
      'a name is not changed': ['member.name = asked.name ?? member.name;', ''],
      'a name is changed to another': [
        'asked.name ?? member.name',
        "asked.name ? 'another' : member.name",
      ],
      'roles are not changed': ['member.roles = asked.roles\n', 'member.roles = false\n'],
      'a default MFA method is not changed': [
        'member.defaultMfaMethod = method || member.defaultMfaMethod;',
        '',
      ],
      'an enrolment is not changed': [
        'asked.mfa_enrolled ?? member.mfaEnrolled',
        'member.mfaEnrolled',
      ],
      'a phone number is not set': ['phone || member.mfaPhoneNumber', 'member.mfaPhoneNumber'],
      'a breakglass member is none': [
        'asked.is_breakglass ?? member.isBreakglass',
        'member.isBreakglass',
      ],
      'an update forgets the name of a member': ['asked.name ?? member.name', "asked.name ?? ''"],
      'an update changes all members of the organization': [
        'applyMemberInput(world, organization, member, asked);\n  if (address',
        'for (const one of world.membersOf(organization.organizationId)) applyMemberInput(world, organization, one, { ...asked, mfa_phone_number: null, external_id: null });\n  if (address',
        routes,
      ],
      'a new address stays verified': [
        'member.emailVerified = false;',
        '',
        'rules/change-email.ts',
      ],
      'a new address retires nothing': ['...(unlink ? [] : [old]),', '', 'rules/change-email.ts'],
      'an address is not changed': [
        'member.emailAddress = emailAddress;',
        '',
        'rules/change-email.ts',
      ],
    },
  ),
  ...breaking(
    'Metadata of members is merged at the top level, null deletes',
    'rules/merge-metadata.ts',
    {
      'metadata is replaced and not merged': ['{ ...metadata, ...asked }', '(asked ?? metadata)'],
      'metadata once set stays as it is': [
        '{ ...metadata, ...asked }',
        '{ ...asked, ...metadata }',
      ],
      'null does not delete metadata': ['.filter(([, value]) => value !== null)', ''],
      'trusted metadata is not changed': ['member.trustedMetadata = trusted;', '', input],
      'untrusted metadata is not changed': ['member.untrustedMetadata = untrusted;', '', input],
    },
  ),
  ...breaking('Metadata of organizations is merged at the top level, null deletes', settings, {
    'metadata of an organization is not changed': [
      'settings.trusted_metadata = mergeMetadata(metadataOf(organization), metadata);',
      '',
    ],
    'metadata of an organization is replaced': [
      'mergeMetadata(metadataOf(organization), metadata)',
      'mergeMetadata({}, metadata)',
    ],
  }),
  ...breaking(
    'Metadata has 20 keys at most (stated for consumer; type C, status I)',
    'rules/merge-metadata.ts',
    {
      'metadata of more than 20 keys is taken': ['mostKeys = 20', 'mostKeys = 2000'],
      'metadata of two keys is too much': ['mostKeys = 20', 'mostKeys = 1'],
    },
  ),
  ...breaking(
    'Metadata has 4 KB at most (stated for consumer; type C, status I)',
    'rules/merge-metadata.ts',
    {
      'metadata of more than 4 KB is taken': ['mostBytes = 4096', 'mostBytes = 1_000_000'],
      'metadata of ten bytes is too large': ['mostBytes = 4096', 'mostBytes = 9'],
    },
  ),
  ...breaking(
    'A phone number is kept until it is deleted (type C, status I)',
    'rules/refuse-phone-number.ts',
    {
      'a phone number is replaced': [
        "if (member.mfaPhoneNumber !== '') throw new Refusal('duplicate_member_phone_number_for_member');",
        '',
      ],
      'the form of a phone number is not looked at': [
        "throw new Refusal('invalid_phone_number');",
        '{}',
      ],
    },
  ),
  ...breaking(
    "A retired address is the member's own until it is unlinked (type C, status I)",
    'rules/refuse-taken-email.ts',
    {
      'the address of another member is taken over': [
        "throw new Refusal('duplicate_member_email');",
        '{}',
      ],
      'a retired address of another member is taken over': [
        "throw new Refusal('retired_member_email');",
        '',
      ],
    },
  ),
  ...breaking(
    'An external id of a member stands in for the id in paths, and is unique in its organization (type C, status I)',
    'rules/refuse-member-external-id.ts',
    {
      'an external id is taken twice': ["throw new Refusal('duplicate_member_external_id');", '{}'],
      'an external id is not set': ['externalId || member.externalId', 'member.externalId', input],
      'a member is not found by external id': [
        'member.externalId === externalId',
        'false',
        'world.ts',
      ],
    },
  ),
  ...breaking('A member is got by id or by address, by one of them (type C, status I)', routes, {
    'a member is got by nothing': [
      "if ((id === undefined) === (email === undefined)) throw new Refusal('invalid_member_get_fields');",
      '',
    ],
    'a member got by address is the first of the organization': [
      'world.findMember(organization.organizationId, email)',
      'world.membersOf(organization.organizationId)[0]',
    ],
    'a member got by id is the first of the organization': [
      '? knownMember(world, organization, id)',
      '? world.membersOf(organization.organizationId)[0]',
    ],
    'a member is got from another organization': [
      'member.organizationId !== organizationId ||',
      '',
      'routes/known.ts',
    ],
    'an address counts by its case': [
      'member.emailAddress.toLowerCase() === wanted',
      'member.emailAddress === emailAddress',
      'world.ts',
    ],
  }),
  ...breaking('A deleted member is not found', 'routes/known.ts', {
    'a deleted member is found by id': [" ||\n    member.status === 'deleted'", ''],
    'a deleted member is found by address': [
      "if (member.status !== 'deleted' && member.emailAddress",
      'if (member.emailAddress',
      'world.ts',
    ],
    'a member who is not found is told as an organization': [
      "throw new Refusal('member_not_found');",
      "throw new Refusal('organization_not_found');",
    ],
  }),
  ...breaking('The filters of member searches', filters, {
    'a search by id finds everybody': [
      'ids.includes(one.memberId) || (one.externalId !== null && ids.includes(one.externalId))',
      'ids.length > 0 || one.externalId !== null',
    ],
    'a search by address finds everybody': [
      'emails.includes(one.emailAddress.toLowerCase())',
      'emails.length > 0 && one.emailAddress.length > 0',
    ],
    'a search by address finds nobody': [
      'emails.includes(one.emailAddress.toLowerCase())',
      'emails.includes(`another ${one.emailAddress}`)',
    ],
    'a search by part of an address finds nobody': [
      'one.emailAddress.toLowerCase().includes(part)',
      'one.emailAddress === `another ${part}`',
    ],
    'a search by status finds everybody': [
      'statuses.includes(one.status)',
      'one.status.length > 0',
    ],
    'a search by role finds everybody': [
      'sessionRoles(one).some((role) => roles.includes(role))',
      'sessionRoles(one).length > 0 && roles.length > 0',
    ],
    'a search by phone number finds everybody': [
      'numbers.includes(one.mfaPhoneNumber)',
      'numbers.length > 0 && one.status.length > 0',
    ],
  }),
  ...breaking('AND, OR and no operands', 'search/run-search.ts', {
    'OR wants every operand': ["query?.operator === 'OR'", 'false'],
    'AND is content with one operand': ["query?.operator === 'OR'", 'true'],
    'no operand finds nothing': [
      'if (tests.length === 0) return items;',
      'if (tests.length === 0) return [];',
    ],
  }),
  ...breaking('Pages by cursor, 100 results unless asked, 1000 at most', 'search/cut-page.ts', {
    'a page has one result more than asked': ['(limit ?? 100)', '((limit ?? 100) + 1)'],
    'a cursor leads to the first page again': ['cursor ? positionOf(cursor) : 0', '0'],
    'a first page has no cursor': ['end < found.length ? cursorAt(end) : null', 'null'],
    'the total is that of the page': [
      'total: found.length',
      'total: found.slice(start, end).length',
    ],
    'a limit is ignored': ['(limit ?? 100)', '100'],
    'a list of members lacks its organizations': ['theirs.has(organizationId)', 'false', search],
    'a search looks into every organization': [
      '[...organizations]\n    .flatMap(({ organizationId }) => world.membersOf(organizationId))',
      '[...world.members.values()]',
      search,
    ],
  }),
  ...breaking(
    'An unknown filter, or a value of the wrong kind (types C)',
    'search/filter-values.ts',
    {
      'a filter takes a text in place of a list': [
        'if (!Array.isArray(value) || !value',
        'if (typeof value === "string") return [value]; if (!Array.isArray(value) || !value',
      ],
      'an unknown filter finds everybody': [
        "if (filter === undefined) throw new Refusal('member_search_filter_name_not_recognized');",
        'if (filter === undefined) return () => true;',
        filters,
      ],
    },
  ),
  ...breaking('Deleted members are found only by their status', search, {
    'deleted members are found by every search': [
      "withDeleted || status !== 'deleted'",
      'withDeleted || status !== undefined',
    ],
    'deleted members are never found': ['withDeleted || status', 'status'],
  }),
  ...breaking('A hundred searches of a kind a minute, in fixed windows', 'rules/search-rate.ts', {
    'searches have no limit': [
      "if (this.#count > perMinute) throw new Refusal('too_many_requests');",
      '',
    ],
    'a search a minute is enough': ['perMinute = 100', 'perMinute = 1'],
  }),
  ...breaking('A role that the policy does not know may be assigned, and grants nothing', input, {
    'a role that is assigned twice counts twice': ['[...new Set(asked.roles)]', '[...asked.roles]'],
    'the role of every member is told as assigned': [
      ".filter((role) => role !== 'stytch_member')",
      '',
    ],
  }),
  ...breaking(
    'A setting takes the values that Stytch lists (types C, status I)',
    'rules/refuse-unlisted-values.ts',
    {
      'a setting takes any value': ['if (unlisted !== undefined) throw new Refusal(refusal);', ''],
      'a setting does not take what it lists': [
        "mfa_policy: ['invalid_organization_mfa_policy', ['OPTIONAL', 'REQUIRED_FOR_ALL']]",
        "mfa_policy: ['invalid_organization_mfa_policy', ['OPTIONAL']]",
      ],
    },
  ),
  ...breaking(
    'RESTRICTED needs its list; for the e-mail settings: I',
    'rules/refuse-restricted-without-list.ts',
    {
      'RESTRICTED needs no list of primary methods': [
        "throw new Refusal('allowed_auth_methods_required_for_restricted');",
        '',
      ],
      'RESTRICTED needs no list of MFA methods': [
        "throw new Refusal('allowed_mfa_methods_required_for_restricted');",
        '',
      ],
    },
  ),
  ...breaking(
    '`email_invites` is ALL_ALLOWED for an organization created without any authentication setting, else NOT_ALLOWED (which settings count: I)',
    'rules/default-email-invites.ts',
    {
      'email_invites is always NOT_ALLOWED': [
        "some ? 'NOT_ALLOWED' : 'ALL_ALLOWED'",
        "'NOT_ALLOWED'",
      ],
      'email_invites is always ALL_ALLOWED': [
        "some ? 'NOT_ALLOWED' : 'ALL_ALLOWED'",
        "'ALL_ALLOWED'",
      ],
    },
  ),
  ...breaking(
    'Characters and lengths of slug, external id and name; domains that are too common (types C, status I; our list of domains is short)',
    'rules/refuse-slug.ts',
    {
      'a slug takes any character': ["throw new Refusal('invalid_organization_slug');", ''],
      'a common domain is allowed': [
        'if (isCommonDomain(domain)) throw new Refusal(tooCommon);',
        '',
        'rules/refuse-domains.ts',
      ],
      'a name takes any length': ["throw new Refusal('invalid_organization_name');", '', settings],
    },
  ),
  ...breaking('Slugs and external ids are unique in the project', 'rules/refuse-slug.ts', {
    'a slug is taken twice': ["throw new Refusal('organization_slug_already_used');", ''],
    'an external id of an organization is taken twice': [
      "throw new Refusal('organization_external_id_already_used');",
      '',
      'rules/refuse-organization-external-id.ts',
    ],
    'a slug is not changed': ['slug || organization.slug', 'organization.slug', settings],
  }),
];
