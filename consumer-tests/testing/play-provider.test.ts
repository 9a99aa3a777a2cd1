import { readdirSync } from 'node:fs';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { playProvider } from './play-provider';

const credentials = `Basic ${Buffer.from('project-test-example:example').toString('base64')}`;

const part = {
  description: 'a login',
  state: { name: 'a member', parameters: undefined },
  request: {
    method: 'POST',
    path: '/login',
    pathParameters: {},
    query: {},
    headers: {},
    body: { code: '000000', locale: 'en' },
    needsCredentials: true,
  },
  status: 200,
  response: { example: { ok: true }, rules: [] },
  pending: undefined,
};

function emptyDirectory(): string {
  return temporaryFolder('played');
}

async function send(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json', authorization: credentials };
  const answer = await fetch(`${url}/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return answer.json();
}

test('the interaction is written when the consumer sent what was declared', async () => {
  const directory = emptyDirectory();
  await playProvider(part, directory, async (url) => {
    expect(await send(url, { code: '000000', locale: 'en' })).toEqual({ ok: true });
  });
  expect(readdirSync(directory)).toEqual(['b2b-login-stytch-b2b.json']);
});

test('a consumer that sends something else is told what, and nothing is written', async () => {
  const directory = emptyDirectory();
  const played = playProvider(part, directory, async (url) => {
    await send(url, { code: '000000', locale: 'fr' });
  });
  await expect(played).rejects.toThrow(
    /^POST \/login sent "locale" as "fr", declared is "en"\n {2}in the outcome "a login"$/,
  );
  expect(readdirSync(directory)).toEqual([]);
});

test('when the test fails over it as well, what was sent is told', async () => {
  const played = playProvider(part, emptyDirectory(), async (url) => {
    await send(url, { otp_code: '000000', locale: 'en' });
    throw new Error('the login gave up');
  });
  await expect(played).rejects.toThrow(
    /^POST \/login did not send "code", and sent "otp_code", which no outcome declares\n/,
  );
});

test('a test that sends nothing fails', async () => {
  const played = playProvider(part, emptyDirectory(), async () => undefined);
  await expect(played).rejects.toThrow(/^nothing was sent where POST \/login is declared\n/);
});

test('a test that fails before it sends anything is told by its own words', async () => {
  const played = playProvider(part, emptyDirectory(), async () => {
    throw new Error('the login gave up');
  });
  await expect(played).rejects.toThrow(
    /^nothing was sent where POST \/login is declared; the test said: the login gave up\n/,
  );
});

test('a request that comes twice is noticed, and nothing is written', async () => {
  const directory = emptyDirectory();
  const played = playProvider(part, directory, async (url) => {
    await send(url, part.request.body);
    await send(url, part.request.body);
  });
  await expect(played).rejects.toThrow(
    /^POST \/login was sent 2 times, and the outcome declares it once\n/,
  );
  expect(readdirSync(directory)).toEqual([]);
});

test.each([
  ['other credentials', { authorization: 'Bearer example' }, 'did not send Basic credentials'],
  ['no credentials', { authorization: '' }, 'did not send Basic credentials'],
  [
    'a looser Content-Type',
    { 'content-type': 'application/json; charset=utf-8' },
    'did not send the header "Content-Type" as declared',
  ],
])('%s is noticed', async (_, headers, sentence) => {
  const played = playProvider(part, emptyDirectory(), async (url) => {
    const right = { 'content-type': 'application/json', authorization: credentials };
    const body = JSON.stringify(part.request.body);
    await fetch(`${url}/login`, { method: 'POST', headers: { ...right, ...headers }, body });
  });
  await expect(played).rejects.toThrow(`POST /login ${sentence}\n`);
});

test('no credentials are told', async () => {
  const played = playProvider(part, emptyDirectory(), async (url) => {
    await fetch(`${url}/elsewhere`, { headers: { authorization: 'Basic example-credentials' } });
  });
  const mismatch = await played.catch((cause: unknown) => String(Object(cause).stack));
  expect(mismatch).toMatch(/^RequestMismatch: GET \/elsewhere was sent where POST \/login is decl/);
  expect(mismatch).not.toMatch(/basic|example-credentials/i);
});

test('a failed assertion fails the test even when the request was right', async () => {
  const played = playProvider(part, emptyDirectory(), async (url) => {
    await send(url, part.request.body);
    throw new Error('this is not what I need');
  });
  await expect(played).rejects.toThrow(/^this is not what I need$/);
});
