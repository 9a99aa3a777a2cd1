import { leaksOf } from './leaks-of';

const token = 'DbvJl0-7nq_example.of-a-token=';
const picture = 'data:image/png;base64,iVBORw0KGgo+/AAAA==';
const call = {
  method: 'POST',
  path: '/v1/b2b/otps/email/authenticate',
  authorization: '',
  requestBody: JSON.stringify({ code: '271828' }),
  status: 200,
  responseBody: JSON.stringify({ session_token: token, qr_code: picture }),
};

test.each([
  ['a token in a page', `<b title="${token}">`, [token]],
  ['a token within a longer word', `x${token}x`, [token]],
  ['a picture', JSON.stringify({ a: [picture] }), [picture]],
  ['a passcode in a sentence', 'It was 271828, then 1.', ['271828']],
  ['six digits of a longer number', 'id 1271828, 2718280', []],
  ['six digits of an id', 'organization-test-a271828b-c0de-4000-8000-00271828000d', []],
  ['a passcode behind letters', 'code271828 deadbeef271828x', ['271828']],
  ['nothing', '{}', []],
])('of a page with %s exactly the secrets are told', (_, text, secrets) => {
  const expected = secrets.map((secret) => `a page: ${secret}`);
  expect(leaksOf([call], new Map([['a page', text]]), 3)).toEqual(expected);
});

test('without secrets on the wire no leak says nothing', () => {
  expect(() => leaksOf([call], new Map(), 4)).toThrow('only 3 secrets crossed the wire');
});

test('a secret of several words would be missed', () => {
  const torn = { ...call, responseBody: JSON.stringify({ session_token: 'two words' }) };
  expect(() => leaksOf([torn], new Map(), 1)).toThrow('two words is more than one word');
});
