import { consumerMutants } from '../../src/domain/consumer-mutants';
import { breakFetch } from './break-fetch';

/** Answers every request with one response, and keeps what came. */
function provider(status: number, body: unknown) {
  const came: Request[] = [];
  const send: typeof fetch = async (input, init) => {
    came.push(new Request(input, init));
    return new Response(JSON.stringify(body), { status });
  };
  return { came, send };
}

const credentials = `Basic ${Buffer.from('project-test-example:example').toString('base64')}`;
const request = {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: credentials },
  body: JSON.stringify({
    organization_id: 'organization-test-00000000-0000-4000-8000-000000000000',
    email_address: 'example@example.com',
    code: '000000',
    session_duration_minutes: 30,
    session_custom_claims: { a: 1 },
  }),
};
const url = 'http://127.0.0.1/v1/b2b/otps/email/authenticate';

test('a client that sends a number as a text does so, and nothing else', async () => {
  const { came, send } = provider(200, {});
  await breakFetch(send, 'a number is sent as a text', () => undefined)(url, request);
  expect(await came[0]?.json()).toEqual({
    ...JSON.parse(request.body),
    session_duration_minutes: '30',
  });
});

test('a client that sends its request twice does so', async () => {
  const { came, send } = provider(200, {});
  await breakFetch(send, 'the request is sent twice', () => undefined)(url, request);
  expect(came).toHaveLength(2);
});

test('a client that swallows errors sees a success', async () => {
  const { send } = provider(404, { error_type: 'otp_code_not_found' });
  const response = await breakFetch(send, 'an error is swallowed', () => undefined)(url, request);
  expect(response.status).toBe(200);
});

test('a client that does not understand null breaks at one', async () => {
  const { send } = provider(200, { member_device: null });
  const broken = breakFetch(send, 'nulls are not understood', () => undefined);
  await expect(broken(url, request)).rejects.toThrow('null is not an object');
});

const body = {
  member_authenticated: false,
  session_token: 'a',
  session_jwt: 'b',
  intermediate_session_token: 'c',
  member: { status: 'pending', name: '' },
  member_id: 'd',
  organization_id: 'e',
  recovery_codes: ['f'],
  member_session: { roles: [], expires_at: 'g', custom_claims: {} },
  member_device: null,
  mfa_required: { member_options: {}, secondary_auth_initiated: 'sms_otp' },
  example_unknown_key: {},
  primary_required: {},
};
const refusal = {
  status_code: 404,
  error_type: 'a',
  error_message: 'b',
  error_url: 'c',
  request_id: 'd',
};
const sending = (body: object) => ({ url, init: { ...request, body: JSON.stringify(body) } });
const token = { intermediate_session_token: 'a' };
const other = {
  'the intermediate session token is left out': sending(token),
  'the intermediate session token is sent as a session token': sending(token),
  'the session token is left out': sending({ session_token: 'a' }),
  'the session token is sent as a session JWT': sending({ session_token: 'a' }),
  'the session JWT is sent as a session token': sending({ session_jwt: 'a' }),
  'a list is sent as a text': sending({ organization_ids: ['a'] }),
  'a query parameter is lost': { url: `${url}?member_id=1`, init: { method: 'GET' } },
  'the path has another id': {
    url: 'http://127.0.0.1/v1/b2b/organizations/organization-test-00000000-0000/member',
    init: { method: 'GET' },
  },
  'the headers of the request are lost': {
    url,
    init: { ...request, headers: { ...request.headers, 'X-Stytch-Member-Session': 'a' } },
  },
};

test.each(consumerMutants)('a mistake is made where it can be made: %s', async (name) => {
  let made = 0;
  const onMistake = () => {
    made += 1;
  };
  const asked = { url, init: request, ...Object.entries(other).find(([key]) => key === name)?.[1] };
  for (const { send } of [provider(200, body), provider(404, refusal)]) {
    await breakFetch(send, name, onMistake)(asked.url, asked.init).catch(() => undefined);
  }
  expect(made).toBeGreaterThan(0);
});
