import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContract } from '../../src/contract/read-contract';
import { operations } from '../../src/domain/operations';
import { placeholders } from '../../src/domain/placeholders';
import { temporaryFolder } from '../../src/io/temporary-folder';

import { expectedResponse } from './expected-response';
import { success } from './outcome-response';
import { playProvider } from './play-provider';
import { quietLogin } from './quiet-login';
import { requestParts } from './request-parts';

const credentials = `Basic ${Buffer.from('project-test-example:example').toString('base64')}`;

const { organization_id, member_id, session_token } = placeholders;

function partOf(request: ReturnType<typeof requestParts>) {
  return {
    description: 'a request',
    state: { name: 'a member', parameters: undefined },
    request,
    status: 200,
    response: expectedResponse('get_recovery_codes', success()),
    pending: undefined,
  };
}

const ofPath = partOf(requestParts(operations.get_recovery_codes, { organization_id, member_id }));
const ofQuery = partOf(
  requestParts(
    operations.list_sessions,
    { organization_id, member_id, limit: 10 },
    { 'X-Stytch-Member-Session': session_token },
  ),
);

async function play(part: typeof ofPath, test: (url: string) => Promise<unknown>) {
  const directory = temporaryFolder('played');
  await playProvider(part, directory, async (url) => void (await test(url)));
  const path = join(directory, 'b2b-login-stytch-b2b.json');
  const [interaction] = readContract(path).interactions;
  return { interaction, text: readFileSync(path, 'utf8') };
}

test('the SDK fills the path, and the contract says whose values go there', async () => {
  const { interaction } = await play(ofPath, (url) =>
    quietLogin(url).getRecoveryCodes({ organization_id, member_id }),
  );
  expect(interaction?.request).toMatchObject({
    method: 'GET',
    path: `/v1/b2b/recovery_codes/${organization_id}/${member_id}`,
    body: undefined,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Pact's own expression
    fromStates: { path: '/v1/b2b/recovery_codes/${organization_id}/${member_id}' },
  });
});

test('ids in the wrong order are noticed', async () => {
  const played = play(ofPath, (url) =>
    fetch(`${url}/v1/b2b/recovery_codes/${member_id}/${organization_id}`, {
      headers: { authorization: credentials },
    }),
  );
  await expect(played).rejects.toThrow(/recovery_codes/);
});

test('query parameters and headers come from the provider state too', async () => {
  const { interaction } = await play(ofQuery, (url) =>
    fetch(
      `${url}/v1/b2b/sessions?organization_id=${organization_id}&member_id=${member_id}&limit=10`,
      { headers: { 'X-Stytch-Member-Session': session_token, authorization: credentials } },
    ),
  );
  expect(interaction?.request.fromStates).toEqual({
    path: undefined,
    // biome-ignore-start lint/suspicious/noTemplateCurlyInString: Pact's own expressions
    query: { organization_id: '${organization_id}', member_id: '${member_id}' },
    header: { 'X-Stytch-Member-Session': '${session_token}' },
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: Pact's own expressions
    body: {},
  });
});

test.each([
  ['a missing query parameter', `?organization_id=${organization_id}&limit=10`, session_token],
  ['another header', `?organization_id=${organization_id}&member_id=${member_id}&limit=10`, 'x'],
])('%s is noticed', async (_, query, token) => {
  const played = play(ofQuery, (url) =>
    fetch(`${url}/v1/b2b/sessions${query}`, {
      headers: { 'X-Stytch-Member-Session': token, authorization: credentials },
    }),
  );
  await expect(played).rejects.toThrow('b2b/sessions');
});
