import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';

let emulator: Emulator;
let client: Client;
let login: object;

beforeEach(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
  const { member_id: _, ...rest } = await freshLogin(client);
  login = rest;
});

afterEach(() => emulator.close());

function post(): Promise<Response> {
  const { url, projectId, secret } = emulator;
  const basic = Buffer.from(`${projectId}:${secret}`).toString('base64');
  return fetch(`${url}/v1/b2b/otps/email/authenticate`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
    body: JSON.stringify(login),
  });
}

test('an error comes as often as ordered, then no more', async () => {
  await client.fault({ error: { status: 429, error_type: 'too_many_requests' }, times: 2 });
  const answers = [await client.authenticate(login), await client.authenticate(login)];
  expect(answers.map(({ body }) => body)).toMatchObject([
    { status_code: 429, error_type: 'too_many_requests' },
    { status_code: 429, error_type: 'too_many_requests' },
  ]);
  expect((await client.authenticate(login)).status).toBe(200);
});

test('a connection is dropped', async () => {
  await client.fault({ drop_connection: true });
  await expect(post()).rejects.toThrow('fetch failed');
});

test('a body is cut off', async () => {
  await client.fault({ cut_body_after_bytes: 20 });
  const response = await post();
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
});

test('JSON is broken', async () => {
  await client.fault({ invalid_json: true });
  await expect((await post()).json()).rejects.toThrow(/JSON/);
});

test('HTML comes in place of JSON', async () => {
  await client.fault({ html: true });
  const response = await post();
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(await response.text()).toMatch(/^<!DOCTYPE html>/);
});

test('a response comes late', async () => {
  await client.fault({ delay_ms: 200 });
  const started = performance.now();
  await post();
  expect(performance.now() - started).toBeGreaterThanOrEqual(195);
});

test('one field is changed or left out', async () => {
  await client.fault({ change: { pointer: '/member/status', value: 'asleep' } });
  expect((await client.authenticate(login)).body.member).toMatchObject({ status: 'asleep' });
  await client.fault({ change: { pointer: '/error_type', remove: true } });
  expect((await client.authenticate(login)).body).not.toHaveProperty('error_type');
});

test('a fault of one organization leaves the others alone', async () => {
  await client.fault({ html: true, organization_id: 'organization-test-another' });
  expect((await client.authenticate(login)).status).toBe(200);
});

test('faults are listed and cleared', async () => {
  await client.fault({ html: true });
  expect((await client.call('GET', '/_emulator/faults')).body.faults).toHaveLength(1);
  await client.call('DELETE', '/_emulator/faults');
  expect((await client.authenticate(login)).status).toBe(200);
});

test.each([
  [{}, /must have one of error, delay_ms/],
  [{ html: true, times: 0 }, /times/],
  [{ html: true, route: 'nowhere' }, /must look like/],
  [{ html: true, colour: 'red' }, /colour/],
])('the order %j is refused, and says why', async (order, message) => {
  const { status, body } = await client.fault(order);
  expect(status).toBe(400);
  expect(body.error_message).toMatch(message);
});
