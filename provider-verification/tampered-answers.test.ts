import { valueAt } from '../schemas/json-pointer';
import { readDefinitions } from '../schemas/read-documents';
import { isRecord } from '../src/io/is-record';
import type { Verification } from './open-verification';
import { runVerification } from './run-verification';
import { changeBody, changeLogins, type JsonObject } from './testing/change-body';
import { freshPasscode, interaction, someRefusal } from './testing/chosen-interactions';
import { type Workplace, workplace } from './testing/workplace';

const login = interaction(freshPasscode);
const response = 'api_b2b_otp_v1_b2b_otp_email_AuthenticateResponse';
const required = readDefinitions()[response]?.required ?? [];

let place: Workplace;
let verification: Verification;

beforeAll(async () => {
  place = await workplace();
  verification = await place.open();
});

afterAll(() => place.close());

/** Every failure of one login whose answer was changed on the way. */
async function failuresWith(change: (body: JsonObject) => void) {
  place.proxy.tamper = changeLogins(change);
  const { result } = await verification.verify(login);
  expect(result).toMatchObject({ interaction: freshPasscode, outcome: 'failed' });
  return 'failures' in result ? result.failures : [];
}

test('the schema requires fields at the top', () => {
  expect(required.length).toBeGreaterThan(8);
});

test.each(required.map((name) => [name]))('%s is left out', async (name) => {
  const failures = await failuresWith((body) => delete body[name]);
  expect(failures[0]).toMatchObject({ kind: 'response', fault: 'provider' });
  expect(failures.map(({ title }) => title)).toContainEqual(
    expect.stringMatching(new RegExp(`^/${name} is documented as .*; received nothing`)),
  );
});

test('status_code does not fit 32 bits', async () => {
  const failures = await failuresWith((body) => {
    body.status_code = 2147483648;
  });
  expect(failures.map(({ title }) => title).join('\n')).toMatch(/^\/status_code .*2147483648/m);
});

test('a required string is null', async () => {
  const failures = await failuresWith((body) => {
    body.method_id = null;
  });
  expect(failures[0]?.title).toMatch(/^\/method_id is documented as .*string.*; received null\.$/);
});

test('a boolean is a string three levels down', async () => {
  const failures = await failuresWith((body) => {
    const { member } = body;
    const roles = isRecord(member) ? member.retired_email_addresses : undefined;
    if (!isRecord(member) || !Array.isArray(roles)) throw new Error('the member has another shape');
    Reflect.set(member, 'email_address_verified', 'true');
    const factors = isRecord(body.member_session)
      ? body.member_session.authentication_factors
      : undefined;
    const [factor]: unknown[] = Array.isArray(factors) ? factors : [];
    if (!isRecord(factor)) throw new Error('the session has no factor');
    Reflect.set(factor, 'type', true);
  });
  const titles = failures.map(({ title }) => title);
  expect(titles).toContainEqual(
    expect.stringMatching(/^\/member\/email_address_verified .*boolean/),
  );
  expect(titles).toContainEqual(
    expect.stringMatching(/^\/member_session\/authentication_factors\/0\/type /),
  );
});

test('the set-up calls are answered 503', async () => {
  place.proxy.tamper = (call) => {
    if (call.path !== '/v1/b2b/organizations') return undefined;
    call.status = 503;
    call.responseBody = '{}';
    return undefined;
  };
  const run = await runVerification({ ...place.options, interactions: [login] });
  expect(run.held).toBe(false);
  expect(run.problems).toEqual([
    'No interaction was verified: nothing is known about the provider.',
  ]);
  expect(run.results).toMatchObject([
    {
      interaction: freshPasscode,
      outcome: 'failed',
      failures: [
        {
          kind: 'state',
          fault: 'provider',
          title:
            'Failed to arrange the provider state "a member has a fresh passcode": Failed to create an organization: POST /v1/b2b/organizations answered 503, in another shape than documented.',
        },
      ],
    },
  ]);
});

test.each([
  [
    'the connection is dropped',
    () => false,
    /brought no answer \(connection, after \d+ ms: .+\)\.$/,
  ],
  [
    'the body is HTML',
    (call: { responseBody: string }) => {
      call.responseBody = '<html>';
      return undefined;
    },
    /answered 200 with a body that is not JSON\.$/,
  ],
])('%s', async (_, tamper, title) => {
  place.proxy.tamper = (call) =>
    call.path.endsWith('/email/authenticate') ? tamper(call) : undefined;
  const { result } = await verification.verify(login);
  expect(result).toMatchObject({
    outcome: 'failed',
    failures: [{ kind: 'exchange', fault: 'provider', title: expect.stringMatching(title) }],
  });
});

test('another refusal than the login expects is a mismatch, whatever its schema', async () => {
  place.proxy.tamper = (call) => {
    if (!call.path.endsWith('/email/authenticate')) return undefined;
    changeBody(call, (body) => {
      body.error_type = 'another_type';
    });
    return undefined;
  };
  const refusal = someRefusal();
  const { result } = await verification.verify(refusal);
  const expected = `the string ${JSON.stringify(valueAt(refusal.response.body, '/error_type'))}`;
  expect(result).toMatchObject({
    outcome: 'failed',
    failures: [
      {
        kind: 'mismatch',
        title: `The login expects ${expected} at /error_type; received the string "another_type".`,
        expected,
        documented: 'a required string',
        confidence: 'inferred',
        received: 'the string "another_type"',
      },
    ],
  });
});
