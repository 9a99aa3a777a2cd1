import { breaking } from '../mutant';

const input = 'routes/member-input.ts';
const routes = 'routes/members.ts';
const search = 'routes/search-members.ts';
const filters = 'search/read-member-filter.ts';

/** Members as they are looked up and searched, broken. */
export const findingMutants = [
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
];
