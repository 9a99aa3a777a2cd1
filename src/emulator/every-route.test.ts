import { checkResponse } from '../../schemas/check-response';
import { type Operation, operationNames, operations } from '../domain/operations';
import { knownRefusals } from './refusal';
import { routeTable } from './route-table';
import { type Emulator, startEmulator } from './start-emulator';
import { Client, type ClientResponse } from './testing/client';
import { walkFamilies } from './testing/walk-families';

/** Every route that Stytch has too, by the operation whose schemas its responses must keep. */
const operationOfRoute = new Map(
  operationNames.map((name): [string, Operation] => {
    const { method, path } = operations[name];
    return [`${method.toUpperCase()} ${path}`, name];
  }),
);
const routes = Object.keys(routeTable).filter((name) => !name.includes(' /_emulator'));

let emulator: Emulator;
let client: Client;
const walked = new Set<string>();

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

/** Calls a route and holds the response against the schemas, as it stands on the wire. */
async function walk(
  route: string,
  parameters: Readonly<Record<string, string>>,
  body?: object,
): Promise<ClientResponse> {
  const [method = '', template = ''] = route.split(' ');
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? 'none');
  const query = parameters.query ?? '';
  const answer = await client.call(method, `${path}${query}`, body);
  const operation = operationOfRoute.get(route);
  if (operation === undefined) throw new Error(`no operation is known for ${route}`);
  const findings = checkResponse({ operation, ...answer, reading: 'wire' });
  expect(findings.filter(({ severity }) => severity === 'violation')).toEqual([]);
  walked.add(`${route} ${answer.status === 200 ? 200 : 'refused'}`);
  return answer;
}

test('every route of the table has an operation', () => {
  expect(routes.filter((route) => !operationOfRoute.has(route))).toEqual([]);
});

test('every route answers 200, and refuses, as the schemas have it', async () => {
  const organizations = '/v1/b2b/organizations';
  const one = `${organizations}/{organization_id}`;
  const { body } = await walk(`POST ${organizations}`, {}, { organization_name: 'Walk' });
  const organization_id = String(Object(body.organization).organization_id);
  const its = { organization_id };
  await walk(`POST ${organizations}`, {}, {});
  await walk(`GET ${one}`, its);
  await walk(`GET ${one}`, {});
  await walk(`PUT ${one}`, its, { mfa_policy: 'OPTIONAL' });
  await walk(`PUT ${one}`, {}, {});
  await walk(`POST ${organizations}/search`, {}, { limit: 10 });
  await walk(`POST ${organizations}/search`, {}, { limit: 0 });

  const email_address = 'walk@example.com';
  const made = await walk(`POST ${one}/members`, its, { email_address });
  const member_id = String(made.body.member_id);
  await walk(`POST ${one}/members`, its, { email_address });
  await walk(`GET ${one}/member`, { ...its, query: `?member_id=${member_id}` });
  await walk(`GET ${one}/member`, its);
  await walk(`PUT ${one}/members/{member_id}`, { ...its, member_id }, { name: 'Walker' });
  await walk(`PUT ${one}/members/{member_id}`, its, {});

  const send = 'POST /v1/b2b/otps/email/login_or_signup';
  await walk(send, {}, { organization_id, email_address });
  await walk(send, {}, {});
  const code = await client.passcode(organization_id, email_address);
  const authenticate = 'POST /v1/b2b/otps/email/authenticate';
  const login = await walk(authenticate, {}, { organization_id, email_address, code });
  await walk(authenticate, {}, { organization_id, email_address, code });

  const { session_token } = login.body;
  await walk('POST /v1/b2b/sessions/authenticate', {}, { session_token });
  await walk('POST /v1/b2b/sessions/authenticate', {}, {});
  const query = `?organization_id=${organization_id}&member_id=${member_id}`;
  await walk('GET /v1/b2b/sessions', { query });
  await walk('GET /v1/b2b/sessions', {});
  await walk('POST /v1/b2b/sessions/revoke', {}, { session_token });
  await walk('POST /v1/b2b/sessions/revoke', {}, {});
  await walk('GET /v1/b2b/sessions/jwks/{project_id}', { project_id: emulator.projectId });

  const link = 'POST /v1/b2b/magic_links/authenticate';
  for (const [magic_links_token, status] of [
    ['DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=', 200],
    ['3pzjQpgksDlGKWEwUq2Up--hCHC_0oamfLHyfspKDFU=', 401],
    ['CprTtwhnRNiMBiUS2jSLcWYrfuO2POeBNdo5HhW6qTM=', 404],
  ] as const) {
    expect((await walk(link, {}, { magic_links_token })).status).toBe(status);
  }

  await walkMembersAndRoles(organization_id, member_id);

  await walkFamilies(client, walk);
  await walk(`DELETE ${one}/members/{member_id}`, its);
  await walk(`DELETE ${one}/members/{member_id}`, { ...its, member_id });
  await walk(`DELETE ${one}`, {});
  await walk(`DELETE ${one}`, its);

  const all = routes.flatMap((route) => [`${route} 200`, `${route} refused`]);
  expect(all.filter((one) => !cannotCome.has(one) && !walked.has(one))).toEqual([]);
});

/** The keys and the policy refuse nobody who has the credentials; no member has a password. */
const cannotCome = new Set([
  'GET /v1/b2b/sessions/jwks/{project_id} refused',
  'GET /v1/b2b/rbac/policy refused',
  `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id} 200`,
]);

/** The routes that a login needs less often: each once well, and once refused. */
async function walkMembersAndRoles(organization_id: string, member_id: string): Promise<void> {
  const organizations = '/v1/b2b/organizations';
  const one = `${organizations}/{organization_id}`;
  const members = `${one}/members`;
  const its = { organization_id, member_id };
  const nobody = { organization_id };

  const code = await client.passcode(organization_id, 'walk@example.com');
  const login = { organization_id, email_address: 'walk@example.com', code };
  const { session_token } = (await client.authenticate(login)).body;
  await walk('POST /v1/b2b/sessions/exchange', {}, { organization_id, session_token });
  await walk('POST /v1/b2b/sessions/exchange', {}, { organization_id });

  await walk('GET /v1/b2b/rbac/policy', {});
  const roles = [{ role_id: 'reader', description: '', permissions: [] }];
  await walk('PUT /v1/b2b/rbac/organizations/{organization_id}', its, { org_policy: { roles } });
  await walk('PUT /v1/b2b/rbac/organizations/{organization_id}', its, {});
  await walk('GET /v1/b2b/rbac/organizations/{organization_id}', its);
  await walk('GET /v1/b2b/rbac/organizations/{organization_id}', {});

  await walk(`GET ${one}/metrics`, its);
  await walk(`GET ${one}/metrics`, {});
  await walk(`DELETE ${one}/external_id`, its);
  await walk(`DELETE ${one}/external_id`, {});
  await walk(`POST ${organizations}/members/search`, {}, { organization_ids: [organization_id] });
  await walk(`POST ${organizations}/members/search`, {}, {});
  await walk(`GET ${organizations}/members/dangerously_get/{member_id}`, its);
  await walk(`GET ${organizations}/members/dangerously_get/{member_id}`, {});

  const changes = { mfa_phone_number: '+15551234567', email_address: 'walker@example.com' };
  await walk(`PUT ${members}/{member_id}`, its, changes);
  await walk(`DELETE ${members}/mfa_phone_numbers/{member_id}`, its);
  await walk(`DELETE ${members}/mfa_phone_numbers/{member_id}`, its);
  await walk(`DELETE ${members}/passwords/{member_password_id}`, its);
  await walk(`DELETE ${members}/{member_id}/external_id`, its);
  await walk(`DELETE ${members}/{member_id}/external_id`, nobody);
  const old = { email_address: 'walk@example.com' };
  await walk(`POST ${members}/{member_id}/unlink_retired_email`, its, old);
  await walk(`POST ${members}/{member_id}/unlink_retired_email`, its, {});

  await walk(`PUT ${members}/{member_id}/reactivate`, its, {});
  const invited = { organization_id, email_address: 'invited@example.com' };
  await walk('POST /v1/b2b/magic_links/email/invite', {}, invited);
  await walk('POST /v1/b2b/magic_links/email/invite', {}, {});

  const email_address = 'again@example.com';
  const again = await client.member(organization_id, email_address);
  const passcode = await client.passcode(organization_id, email_address);
  await client.authenticate({ organization_id, email_address, code: passcode });
  await client.call('DELETE', `${organizations}/${organization_id}/members/${again}`);
  await walk(`PUT ${members}/{member_id}/reactivate`, { organization_id, member_id: again }, {});
}

test.each(['omit', 'explicit'] as const)(
  'a login keeps the schemas with nulls: %s',
  async (nulls) => {
    const other = await startEmulator({ nulls });
    const its = new Client(other);
    const { organization_id } = await its.organization({ mfa_policy: 'REQUIRED_FOR_ALL' });
    const email_address = 'member@example.com';
    await its.member(organization_id, email_address);
    const code = await its.passcode(organization_id, email_address);
    const answer = await its.authenticate({ organization_id, email_address, code });
    const reading = nulls === 'omit' ? 'documented' : 'wire';
    const findings = checkResponse({ operation: 'authenticate', ...answer, reading });
    expect(findings.filter(({ severity }) => severity === 'violation')).toEqual([]);
    expect(JSON.stringify(answer.body).includes('null')).toBe(nulls === 'explicit');
    await other.close();
  },
);

test('every error that it knows keeps the form of an error', async () => {
  for (const [error_type, { status }] of Object.entries(knownRefusals)) {
    await client.fault({ error: { status, error_type } });
    const answer = await client.authenticate({});
    expect(answer.status).toBe(status);
    const findings = checkResponse({ operation: 'authenticate', ...answer, reading: 'wire' });
    expect(findings).toEqual([]);
  }
});

test('keys come in alphabetical order, times in whole seconds', async () => {
  const { url, projectId, secret } = emulator;
  const basic = Buffer.from(`${projectId}:${secret}`).toString('base64');
  const response = await fetch(`${url}/v1/b2b/organizations`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
    body: JSON.stringify({ organization_name: 'Order' }),
  });
  const text = await response.text();
  expect(text).toMatch(/^\{"organization":\{"allowed_auth_methods":\[\],/);
  expect(text).toMatch(/"created_at":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"/);
  expect(text).toMatch(/"request_id":"request-id-test-[0-9a-f-]{36}","status_code":200\}$/);
});

test('a time is that of now, in UTC', async () => {
  const before = Date.now();
  const { body } = await client.call('POST', '/v1/b2b/organizations', { organization_name: 'Now' });
  const { created_at } = Object(body.organization);
  expect(Date.parse(created_at)).toBeGreaterThan(before - 1_000);
  expect(Date.parse(created_at)).toBeLessThanOrEqual(Date.now());
});
