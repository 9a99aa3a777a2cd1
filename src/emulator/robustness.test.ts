import { once } from 'node:events';
import { connect } from 'node:net';
import { type Emulator, startEmulator } from './start-emulator';
import { Client, freshLogin } from './testing/client';
import { caps } from './world';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});

afterAll(() => emulator.close());

const path = '/v1/b2b/otps/email/authenticate';

async function send(options: RequestInit & { readonly path?: string }) {
  const { url, projectId, secret } = emulator;
  const basic = Buffer.from(`${projectId}:${secret}`).toString('base64');
  const response = await fetch(`${url}${options.path ?? path}`, {
    method: 'POST',
    ...options,
    headers: {
      authorization: `Basic ${basic}`,
      'content-type': 'application/json',
      ...options.headers,
    },
  });
  const body: unknown = await response.json();
  return { status: response.status, body };
}

afterEach(async () => {
  // Whatever came, it goes on serving.
  const { member_id: _, ...login } = await freshLogin(new Client(emulator));
  expect((await new Client(emulator).authenticate(login)).status).toBe(200);
});

test.each([
  [
    'malformed JSON',
    { body: '{"code":' },
    400,
    /^The submitted request is invalid\. The body is not JSON\.$/,
  ],
  [
    'JSON that is no object',
    { body: '[1]' },
    400,
    /^The submitted request is invalid\. The body: /,
  ],
  ['no body', {}, 400, /organization_id: /],
  [
    'a body over 1 MiB',
    { body: JSON.stringify({ code: 'x'.repeat(1024 * 1024) }) },
    413,
    /larger than 1 MiB/,
  ],
  [
    'a form',
    { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    400,
    /must be application\/json\. It is "application\/x-www-form-urlencoded"\.$/,
  ],
  [
    'an unknown route',
    { path: '/v1/b2b/otps/carrier-pigeon/send' },
    404,
    /^The route provided is not supported\.$/,
  ],
  [
    'a route of Stytch that the emulator lacks',
    { path: '/v1/b2b/sessions/attest' },
    501,
    /^The emulator does not know this route, though Stytch documents it; .* POST \/v1\/b2b\/sessions\/attest came\.$/,
  ],
  [
    'an unknown control',
    { path: '/_emulator/weather' },
    404,
    /^The emulator has no such control; GET \/_emulator lists them\. POST \/_emulator\/weather came\.$/,
  ],
  ['another method', { method: 'DELETE' }, 404, /^The route provided is not supported\.$/],
  ['a path of two slashes', { path: '//' }, 404, /^The route provided is not supported\.$/],
  ['a path with a host in it', { path: '//host:port/?' }, 404, /^The route provided is not/],
  ['no credentials', { headers: { authorization: '' } }, 401, /^Unauthorized credentials\.$/],
  ['a path that is no path', { path: '/%E0%A4%A' }, 404, /^The route provided is not supported\.$/],
])('%s is answered in the shape of an error', async (_, options, status, message) => {
  const answer = await send(options);
  expect(answer).toEqual({
    status,
    body: {
      status_code: status,
      request_id: expect.stringMatching(/^request-id-test-/),
      error_type: expect.any(String),
      error_message: expect.stringMatching(message),
      error_url: expect.stringMatching(/^https:\/\/stytch\.com\/docs\//),
    },
  });
});

test('a charset is taken, unless Stytch is asked to be as strict as it is', async () => {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  expect((await send({ body: '{}', headers })).body).toMatchObject({ error_type: 'bad_request' });
  const strict = await startEmulator({ contentType: 'strict' });
  const response = await fetch(`${strict.url}${path}`, {
    method: 'POST',
    body: '{}',
    headers: {
      ...headers,
      authorization: `Basic ${Buffer.from(`${strict.projectId}:${strict.secret}`).toString('base64')}`,
    },
  });
  expect(await response.json()).toMatchObject({ error_type: 'unsupported_content_type' });
  await strict.close();
});

test('a client that vanishes in the middle of its request does no harm', async () => {
  const { port } = new URL(emulator.url);
  const socket = connect(Number(port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"code"`);
  socket.destroy();
  await once(socket, 'close');
});

test('what is not HTTP is refused with 400', async () => {
  const { port } = new URL(emulator.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write('hello\r\n\r\n');
  const [answer] = await once(socket, 'data');
  expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /);
  socket.destroy();
});

test('a day of logins does not grow it without limit', async () => {
  const { world } = await startEmulatorForMemory();
  expect(world.organizations.size).toBeLessThanOrEqual(caps.organizations);
  expect(world.members.size).toBeLessThanOrEqual(caps.members);
  expect(world.sessions.size).toBeLessThanOrEqual(caps.sessions);
  expect(world.passcodes.size).toBeLessThanOrEqual(caps.members);
});

/** Fills an emulator's memory beyond every cap, by the same methods that its routes use. */
async function startEmulatorForMemory(): Promise<Emulator> {
  const full = await startEmulator();
  const client = new Client(full);
  const { organization_id } = await client.organization();
  const template = full.world.organizations.get(organization_id);
  if (template === undefined) throw new Error('no organization was made');
  for (let count = 0; count < caps.organizations * 2; count += 1) {
    const organizationId = `organization-${count}`;
    full.world.organizations.set(organizationId, { ...template, organizationId });
  }
  await client.organization();
  const last = await client.organization();
  const email = 'member@example.com';
  const memberId = await client.member(last.organization_id, email);
  const member = full.world.members.get(memberId);
  if (member === undefined) throw new Error('no member was made');
  for (let count = 0; count < caps.members * 2; count += 1) {
    full.world.members.set(`member-${count}`, { ...member, memberId: `member-${count}` });
    full.world.addPasscode(`member-${count}`, {
      code: '000000',
      sentAt: 0,
      expiresAt: 0,
      state: 'fresh',
    });
  }
  for (let count = 0; count < 20; count += 1)
    await client.passcode(last.organization_id, 'member@example.com');
  await full.close();
  return full;
}
