import { readdirSync } from 'node:fs';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { playProvider } from './play-provider';

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
  },
  status: 200,
  response: { example: { ok: true }, rules: [] },
  pending: undefined,
};

function emptyDirectory(): string {
  return temporaryFolder('played');
}

async function send(url: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
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
    expect(await send(url, { code: '123456', locale: 'en' })).toEqual({ ok: true });
  });
  expect(readdirSync(directory)).toEqual(['b2b-login-stytch-b2b.json']);
});

test('a consumer that sends something else is told what, and nothing is written', async () => {
  const directory = emptyDirectory();
  const played = playProvider(part, directory, async (url) => {
    await send(url, { code: '123456', locale: 'fr' });
  });
  await expect(played).rejects.toThrow(
    /The following request was incorrect.*POST \/login.*Expected 'fr' \(String\) to be equal to 'en' \(String\)/s,
  );
  expect(readdirSync(directory)).toEqual([]);
});

test('when the test fails over it as well, both are told', async () => {
  const played = playProvider(part, emptyDirectory(), async (url) => {
    await send(url, {});
    throw new Error('the login gave up');
  });
  await expect(played).rejects.toThrow(/was incorrect.*The test said: the login gave up$/s);
});

test('a test that sends nothing fails', async () => {
  const played = playProvider(part, emptyDirectory(), async () => undefined);
  await expect(played).rejects.toThrow('The following request was expected but not received');
});

test('a failed assertion fails the test even when the request was right', async () => {
  const played = playProvider(part, emptyDirectory(), async (url) => {
    await send(url, part.request.body);
    throw new Error('this is not what I need');
  });
  await expect(played).rejects.toThrow(/^this is not what I need$/);
});
