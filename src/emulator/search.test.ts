import { type Emulator, startEmulator } from './start-emulator';
import { Client, type ClientResponse } from './testing/client';
import { refusalOf } from './testing/refusal-of';

let emulator: Emulator;
let client: Client;
let north: { id: string; member: string };
let south: { id: string; member: string };

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
  north = await made(
    'north',
    { email_allowed_domains: ['north.example'], claimed_email_domains: ['claimed.example'] },
    { mfa_phone_number: '+15550001111', external_id: 'nora|1' },
  );
  south = await made('south', {}, { is_breakglass: true, roles: ['stytch_admin'] });
});

afterEach(() => emulator.close());

async function made(name: string, settings: object, member: object) {
  const { organization_id: id } = await client.organization({
    organization_name: `The ${name}`,
    organization_slug: `${name}-slug`,
    ...settings,
  });
  return { id, member: await client.member(id, `${name}@example.com`, member) };
}

const organizations = '/v1/b2b/organizations/search';
const members = '/v1/b2b/organizations/members/search';
const query = (operands: object[], operator = 'AND') => ({ query: { operator, operands } });
const filter = (filter_name: string, filter_value: unknown) => ({ filter_name, filter_value });
const idsOf = ({ body }: ClientResponse) =>
  Object(body.organizations).map((one: object) => Object(one).organization_id);
const membersOf = ({ body }: ClientResponse) =>
  Object(body.members).map((one: object) => Object(one).member_id);
const inBoth = () => ({ organization_ids: [north.id, south.id] });

test.each([
  ['organization_slugs', ['north-slug']],
  ['organization_name_fuzzy', 'NORTH'],
  ['organization_slug_fuzzy', 'orth-s'],
  ['member_emails', ['NORTH@example.com']],
  ['member_email_fuzzy', 'north@'],
  ['allowed_domains', ['north.example']],
  ['allowed_domain_fuzzy', 'north'],
  ['claimed_email_domains', ['claimed.example']],
])('organizations are found by %s', async (name, value) => {
  const found = await client.call('POST', organizations, query([filter(name, value)]));
  expect(idsOf(found)).toEqual([north.id]);
});

test('organizations are found by organization_ids and by whether they have SSO', async () => {
  const byId = query([filter('organization_ids', [south.id])]);
  expect(idsOf(await client.call('POST', organizations, byId))).toEqual([south.id]);
  const bySso = (wanted: boolean) => query([filter('has_active_sso_connection', wanted)]);
  expect(idsOf(await client.call('POST', organizations, bySso(true)))).toEqual([]);
  expect(idsOf(await client.call('POST', organizations, bySso(false)))).toHaveLength(2);
  const byConnection = query([filter('sso_connection_id', 'saml-connection-test-0')]);
  expect(idsOf(await client.call('POST', organizations, byConnection))).toEqual([]);
});

test('AND wants every operand, OR one of them, and no operand filters nothing', async () => {
  const operands = [
    filter('organization_ids', [north.id]),
    filter('organization_slugs', ['south-slug']),
  ];
  const counts = [query(operands), query(operands, 'OR'), query([]), {}].map(
    async (body) => idsOf(await client.call('POST', organizations, body)).length,
  );
  expect(await Promise.all(counts)).toEqual([0, 2, 2, 2]);
});

test.each([
  ['member_ids', () => [north.member]],
  ['member_ids', () => ['nora|1']],
  ['member_emails', () => ['NORTH@example.com']],
  ['member_email_fuzzy', () => 'NORTH'],
  ['member_is_breakglass', () => false],
  ['member_mfa_phone_numbers', () => ['+15550001111']],
  ['member_mfa_phone_number_fuzzy', () => '0001'],
  ['member_phone_numbers', () => ['+15550001111']],
  ['member_phone_number_fuzzy', () => '0001'],
])('members are found by %s', async (name, value) => {
  const body = { ...inBoth(), ...query([filter(name, value())]) };
  const found = await client.call('POST', members, body);
  expect(membersOf(found)).toEqual([north.member]);
  expect(Object.keys(Object(found.body.organizations))).toEqual([north.id]);
});

test('members are found by member_roles and by whether they have a password', async () => {
  const by = async (name: string, value: unknown) =>
    membersOf(await client.call('POST', members, { ...inBoth(), ...query([filter(name, value)]) }));
  expect(await by('member_roles', ['stytch_admin'])).toEqual([south.member]);
  expect(await by('member_password_exists', true)).toEqual([]);
  expect(await by('member_password_exists', false)).toHaveLength(2);
});

test('deleted members are found only by their status', async () => {
  await client.call('DELETE', `/v1/b2b/organizations/${north.id}/members/${north.member}`);
  expect(membersOf(await client.call('POST', members, inBoth()))).toEqual([south.member]);
  const body = { ...inBoth(), ...query([filter('statuses', ['deleted'])]) };
  expect(membersOf(await client.call('POST', members, body))).toEqual([north.member]);
});

test('a cursor leads through all results, page by page', async () => {
  const seen: string[] = [];
  let cursor: unknown = null;
  do {
    const found: ClientResponse = await client.call('POST', organizations, { limit: 1, cursor });
    seen.push(...idsOf(found));
    const metadata = Object(found.body.results_metadata);
    expect(metadata.total).toBe(2);
    cursor = metadata.next_cursor;
  } while (cursor !== null && seen.length < 5);
  expect(seen).toEqual([north.id, south.id]);
});

test.each([
  ['an unknown filter', filter('colour', 'x'), 'organization_search_filter_name_not_recognized'],
  [
    'a filter of every object',
    filter('constructor', 'x'),
    'organization_search_filter_name_not_recognized',
  ],
  [
    'text for a list',
    filter('organization_ids', 'x'),
    'organization_search_expected_array_of_strings',
  ],
  ['a list for text', filter('sso_connection_id', []), 'organization_search_expected_string'],
  [
    'text for a boolean',
    filter('has_active_sso_connection', 'x'),
    'organization_search_expected_boolean',
  ],
  [
    'two letters',
    filter('organization_name_fuzzy', 'no'),
    'organization_search_organization_name_fuzzy_too_short',
  ],
])('an organization search with %s is refused', async (_, operand, type) => {
  const response = await client.call('POST', organizations, query([operand]));
  expect(refusalOf(response)).toBe(`400 ${type}`);
});

test.each([
  ['an unknown filter', filter('colour', 'x'), 'member_search_filter_name_not_recognized'],
  ['text for a list', filter('member_ids', 'x'), 'member_search_expected_array_of_strings'],
  ['two letters', filter('member_email_fuzzy', 'no'), 'member_search_member_email_fuzzy_too_short'],
  ['an unknown status', filter('statuses', ['asleep']), 'search_invalid_status_filter'],
])('a member search with %s is refused', async (_, operand, type) => {
  const response = await client.call('POST', members, { ...inBoth(), ...query([operand]) });
  expect(refusalOf(response)).toBe(`400 ${type}`);
});

test.each([{ limit: 1001 }, { limit: 0 }, { cursor: 'nobody gave this' }])(
  'a search with %j is refused',
  async (body) => {
    expect(refusalOf(await client.call('POST', organizations, body))).toBe('400 bad_request');
  },
);

test('a member search without organizations is refused', async () => {
  const response = await client.call('POST', members, { organization_ids: [] });
  expect(refusalOf(response)).toBe('400 member_search_organization_ids_empty');
});

test.each([organizations, members])('%s takes a hundred requests a minute', async (path) => {
  const body = path === members ? inBoth() : {};
  const { clock } = emulator.world;
  await client.advance((60_000 - (clock.now() % 60_000)) / 1000);
  for (let count = 0; count < 100; count += 1) {
    expect((await client.call('POST', path, body)).status).toBe(200);
  }
  expect(refusalOf(await client.call('POST', path, body))).toBe('429 too_many_requests');
  await client.advance(60);
  expect((await client.call('POST', path, body)).status).toBe(200);
});
