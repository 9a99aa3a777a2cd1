import { expectedResponse } from './expected-response';
import { refusal, success } from './outcome-response';
import { fullSession } from './outcomes';

test('an example that Stytch documents is taken', () => {
  const { example } = expectedResponse('authenticate', success(fullSession));
  expect(example).toMatchObject({ status_code: 200, member_authenticated: true });
});

test('an example that breaks a rule is refused, with a sentence for each finding', () => {
  const halfSession = success({ ...fullSession, session_token: '', session_jwt: '' });
  expect(() => expectedResponse('authenticate', halfSession)).toThrow(
    /^the example of this outcome is not what Stytch documents:\n.*session_jwt.*\n.*session_token/,
  );
});

test('a value outside of a documented list is refused', () => {
  const stranger = success({ ...fullSession, member: { status: 'asleep' } });
  expect(() => expectedResponse('authenticate', stranger)).toThrow(/\/member\/status/);
});

test('the body of a refusal is exact in its status and type, and open in its words', () => {
  const { example, rules } = expectedResponse('authenticate', refusal(404, 'otp_code_not_found'));
  expect(example).toMatchObject({ status_code: 404, error_type: 'otp_code_not_found' });
  const rulesAt = Object.fromEntries(rules.map(({ path, rules: some }) => [path, some]));
  expect(rulesAt).toEqual({
    '$.status_code': [{ match: 'equality' }],
    '$.error_type': [{ match: 'equality' }],
    '$.error_message': [{ match: 'type' }, { match: 'notEmpty' }],
    '$.error_url': [{ match: 'type' }, { match: 'regex', regex: '^https://stytch\\.com/docs/.*$' }],
    '$.request_id': [
      { match: 'type' },
      { match: 'regex', regex: expect.stringMatching(/^\^request-id-test-/) },
    ],
  });
});
