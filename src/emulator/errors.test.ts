import { emulatorSecret } from '../settings/setting-variables';
import { knownRefusals } from './refusal';
import { type Emulator, startEmulator } from './start-emulator';
import { stytchRoutes } from './stytch-routes';
import { Client, type ClientResponse } from './testing/client';
import { refusalOf } from './testing/refusal-of';

let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new Client(emulator);
});

afterAll(() => emulator.close());

async function withCredentials(authorization: string): Promise<ClientResponse> {
  const response = await fetch(`${emulator.url}/v1/b2b/rbac/policy`, {
    headers: { authorization },
  });
  return { status: response.status, body: Object(await response.json()) };
}

const basic = (projectId: string, secret: string) =>
  `Basic ${Buffer.from(`${projectId}:${secret}`).toString('base64')}`;

test("the emulator's own secret has the form of Stytch's", () => {
  expect(emulatorSecret).toMatch(/^secret-test-[A-Za-z0-9_=-]{36}$/);
});

test.each(['project-test-1', 'nobody', '', ' project-test-00000000-0000-4000-8000-000000000000'])(
  'the project id "%s" is of the wrong form',
  async (projectId) => {
    const answer = await withCredentials(basic(projectId, emulatorSecret));
    expect(refusalOf(answer)).toBe('400 invalid_project_id_authentication');
    expect(answer.body.error_message).toMatch(/^The project ID provided in the basic/);
  },
);

test.each([
  ['a wrong secret', () => basic(emulator.projectId, 'secret-test-wrong')],
  ['another project', () => basic('project-test-11111111-1111-4111-8111-111111111111', 'secret')],
  ['a token in place of credentials', () => 'Bearer abc'],
  ['what is no base64 of a pair', () => 'Basic !!!!'],
])('%s is unauthorized', async (_, authorization) => {
  const answer = await withCredentials(authorization());
  expect(answer.body).toMatchObject({
    status_code: 401,
    error_type: 'unauthorized_credentials',
    error_message: 'Unauthorized credentials.',
    error_url: 'https://stytch.com/docs/api/errors/401#unauthorized_credentials',
  });
});

test('a route that nobody has is told as Stytch tells it', async () => {
  const { body } = await client.call('GET', '/v1/b2b/nothing/of/the/kind');
  expect(body).toMatchObject({
    status_code: 404,
    error_type: 'route_not_found',
    error_message: 'The route provided is not supported.',
    error_url: 'https://stytch.com/docs/api/errors/404#route_not_found',
  });
});

test('every route that Stytch documents is known, or told to be missing here', async () => {
  for (const route of stytchRoutes) {
    const [method = '', template = ''] = route.split(' ');
    const answer = await client.call(method, template.replace(/\{\w+\}/g, 'x'));
    expect([route, answer.body.error_type]).not.toEqual([route, 'route_not_found']);
    expect([route, answer.status]).not.toEqual([route, 500]);
  }
});

test('what only B2B has is explained below the pages of B2B', async () => {
  const query = { operator: 'AND', operands: [{ filter_name: 'colour', filter_value: 'x' }] };
  const { body } = await client.call('POST', '/v1/b2b/organizations/search', { query });
  expect(body).toMatchObject({
    error_message:
      'The organization search operand filter_name was not recognized. Please see https://stytch.com/docs/b2b/api/search-organizations for request schema details and examples.',
    error_url:
      'https://stytch.com/docs/b2b/api/errors/400#organization_search_filter_name_not_recognized',
  });
});

test.each([
  'internal_server_error',
  'too_many_requests',
  'organization_suspended',
  'inactive_email',
  'invalid_b2b_endpoint',
] as const)('an ordered %s has the documented text and address', async (error_type) => {
  const { status, message } = knownRefusals[error_type];
  await client.fault({ error: { status, error_type } });
  const { body } = await client.authenticate({});
  expect(body.error_message).toBe(message);
  expect(body.error_url).toMatch(new RegExp(`/errors/${status}#${error_type}$`));
});

test('an ordered error keeps a text of its own', async () => {
  const error = { status: 418, error_type: 'teapot', error_message: 'Short and stout.' };
  await client.fault({ error });
  expect((await client.authenticate({})).body).toMatchObject({
    error_type: 'teapot',
    error_message: 'Short and stout.',
  });
});
