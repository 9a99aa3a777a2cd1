import { type Emulator, startEmulator } from './start-emulator';
import { Client, type ClientResponse } from './testing/client';
import { refusalOf } from './testing/refusal-of';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

const path = '/v1/b2b/organizations';
const create = (settings: object) =>
  client.call('POST', path, { organization_name: 'Settings', ...settings });
const update = (id: string, settings: object) => client.call('PUT', `${path}/${id}`, settings);
const settingsOf = ({ body }: ClientResponse) => Object(body.organization);
const long = (length: number) => 'x'.repeat(length);

test.each([
  ['auth_methods', 'NONE', 'invalid_organization_auth_method_settings'],
  ['allowed_auth_methods', ['pigeon'], 'invalid_organization_allowed_auth_methods'],
  ['mfa_policy', 'SOMETIMES', 'invalid_organization_mfa_policy'],
  ['mfa_methods', 'NOT_ALLOWED', 'invalid_organization_mfa_factor_setting'],
  ['allowed_mfa_methods', ['email_otp'], 'invalid_organization_allowed_mfa_methods'],
  [
    'email_jit_provisioning',
    'YES',
    'invalid_organization_auth_factor_setting_for_email_jit_provisioning',
  ],
  ['email_invites', 'YES', 'invalid_organization_auth_factor_setting'],
  ['sso_jit_provisioning', 'YES', 'invalid_organization_auth_factor_setting'],
  [
    'oauth_tenant_jit_provisioning',
    'ALL_ALLOWED',
    'invalid_organization_auth_factor_setting_for_oauth_tenant_jit_provisioning',
  ],
  ['first_party_connected_apps_allowed_type', 'YES', 'bad_request'],
  ['third_party_connected_apps_allowed_type', 'YES', 'bad_request'],
  ['allowed_oauth_tenants', { gitlab: ['x'] }, 'invalid_oauth_allowed_tenants_format'],
])('%s takes no unlisted value', async (name, value, type) => {
  expect(refusalOf(await create({ [name]: value }))).toBe(`400 ${type}`);
});

test.each([
  [{ auth_methods: 'RESTRICTED' }, 'allowed_auth_methods_required_for_restricted'],
  [{ mfa_methods: 'RESTRICTED' }, 'allowed_mfa_methods_required_for_restricted'],
  [{ email_jit_provisioning: 'RESTRICTED' }, 'invalid_restricted_email_setting'],
  [{ email_invites: 'RESTRICTED' }, 'invalid_restricted_email_setting'],
])('%j without its list is refused', async (settings, type) => {
  expect(refusalOf(await create(settings))).toBe(`400 ${type}`);
});

test('a list that was set before satisfies RESTRICTED', async () => {
  const { organization_id } = settingsOf(await create({ allowed_auth_methods: ['email_otp'] }));
  expect((await update(organization_id, { auth_methods: 'RESTRICTED' })).status).toBe(200);
});

test.each([
  [{}, 'ALL_ALLOWED'],
  [{ auth_methods: 'ALL_ALLOWED' }, 'NOT_ALLOWED'],
  [{ mfa_policy: 'OPTIONAL' }, 'NOT_ALLOWED'],
  [{ auth_methods: 'ALL_ALLOWED', email_invites: 'ALL_ALLOWED' }, 'ALL_ALLOWED'],
])('created with %j, email_invites is %s', async (settings, expected) => {
  expect(settingsOf(await create(settings)).email_invites).toBe(expected);
});

test.each([
  ['organization_slug', 'x', 'invalid_organization_slug'],
  ['organization_slug', long(129), 'invalid_organization_slug'],
  ['organization_slug', '--', 'invalid_organization_slug'],
  ['organization_slug', 'a slug', 'invalid_organization_slug'],
  ['organization_external_id', 'an id', 'invalid_organization_external_id'],
  ['organization_external_id', long(129), 'invalid_organization_external_id'],
  ['organization_name', long(129), 'invalid_organization_name'],
  ['organization_name', '', 'organization_name_missing'],
  ['email_allowed_domains', ['Gmail.com'], 'organization_settings_domain_too_common'],
  ['email_allowed_domains', ['@example.com'], 'organization_settings_invalid_domain'],
  ['claimed_email_domains', ['gmail.com'], 'organization_settings_claimed_domain_too_common'],
])('%s refuses %j', async (name, value, type) => {
  expect(refusalOf(await create({ [name]: value }))).toBe(`400 ${type}`);
});

test.each([
  ['organization_slug', 'taken-slug', 'organization_slug_already_used'],
  ['organization_external_id', 'taken|id', 'organization_external_id_already_used'],
])('%s is unique, and finds its organization', async (name, value, type) => {
  const { organization_id } = settingsOf(await create({ [name]: value }));
  expect(refusalOf(await create({ [name]: value }))).toBe(`400 ${type}`);
  expect((await update(organization_id, { [name]: value })).status).toBe(200);
  const found = await client.call('GET', `${path}/${encodeURIComponent(value)}`);
  expect(settingsOf(found).organization_id).toBe(organization_id);
});

test('metadata is merged at the top level, and null deletes', async () => {
  const created = await create({ trusted_metadata: { a: 1, b: { c: 2, d: 3 }, gone: true } });
  const { organization_id } = settingsOf(created);
  const trusted_metadata = { b: { e: 4 }, gone: null };
  const updated = await update(organization_id, { trusted_metadata });
  expect(settingsOf(updated).trusted_metadata).toEqual({ a: 1, b: { e: 4 } });
});

test('metadata has twenty keys at most, also after a merge', async () => {
  const keys = (count: number, prefix: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, index]));
  const { organization_id } = settingsOf(await create({ trusted_metadata: keys(20, 'a') }));
  const more = await update(organization_id, { trusted_metadata: keys(1, 'b') });
  expect(refusalOf(more)).toBe('400 metadata_too_many_keys');
});

test('metadata has 4 KB at most', async () => {
  const response = await create({ trusted_metadata: { text: long(4096) } });
  expect(refusalOf(response)).toBe('400 metadata_too_large');
});

test('a refused update changes nothing', async () => {
  const { organization_id } = settingsOf(await create({ organization_name: 'Before' }));
  await update(organization_id, { organization_name: 'After', mfa_policy: 'SOMETIMES' });
  const { body } = await client.call('GET', `${path}/${organization_id}`);
  expect(body.organization).toMatchObject({ organization_name: 'Before' });
});

test('an external id is deleted, and finds nobody then', async () => {
  const created = settingsOf(await create({ organization_external_id: 'short-lived' }));
  const { body } = await client.call('DELETE', `${path}/${created.organization_id}/external_id`);
  expect(body.organization).toMatchObject({ organization_external_id: null });
  const found = await client.call('GET', `${path}/short-lived`);
  expect(refusalOf(found)).toBe('404 organization_not_found');
});

test('an organization is deleted with its members', async () => {
  const { organization_id } = settingsOf(await create({}));
  const member_id = await client.member(organization_id, 'member@example.com');
  const metrics = await client.call('GET', `${path}/${organization_id}/metrics`);
  expect(metrics.body.member_count).toBe(1);
  await client.call('DELETE', `${path}/${organization_id}`);
  const found = await client.call('GET', `${path}/members/dangerously_get/${member_id}`);
  expect(refusalOf(found)).toBe('404 member_not_found');
});
