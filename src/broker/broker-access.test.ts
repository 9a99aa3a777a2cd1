import { brokerAccess } from './broker-access';

const none = { baseUrl: undefined, token: undefined, username: undefined, password: undefined };

test('without an address it is the local broker, with its own user', () => {
  expect(brokerAccess(none, 'http://127.0.0.1:9292')).toEqual({
    baseUrl: 'http://127.0.0.1:9292',
    authorization: expect.stringMatching(/^Basic /),
  });
});

test("the local broker's user is never sent to another host", () => {
  const access = brokerAccess(
    { ...none, baseUrl: 'https://broker.example' },
    'http://127.0.0.1:9292',
  );
  expect(access).toEqual({ baseUrl: 'https://broker.example', authorization: undefined });
});

test('a token comes before a user, and a path is kept', () => {
  const settings = {
    baseUrl: 'https://host.example/broker/',
    token: 't',
    username: 'u',
    password: 'p',
  };
  expect(brokerAccess(settings, undefined)).toEqual({
    baseUrl: 'https://host.example/broker',
    authorization: 'Bearer t',
  });
});

test.each([
  [
    none,
    'Failed to ask the broker: PACT_BROKER_BASE_URL is not set, and no broker was started here. Set it, or start a broker with npm run broker:up.',
  ],
  [
    { ...none, baseUrl: 'http://broker.example' },
    /credentials would cross the network in the clear/,
  ],
  [{ ...none, baseUrl: 'broker.example' }, /"PACT_BROKER_BASE_URL": it has no scheme/],
])('%j is refused', (settings, message) => {
  expect(() => brokerAccess(settings, undefined)).toThrow(message);
});
