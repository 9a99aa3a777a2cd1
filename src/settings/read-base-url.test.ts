import { readBaseUrl } from './read-base-url';

const cure = 'Write it as https://test.stytch.com or http://127.0.0.1:4000.';

test.each([
  ['https://test.stytch.com', 'https://test.stytch.com'],
  ['https://test.stytch.com/', 'https://test.stytch.com'],
  ['http://127.0.0.1:4000/', 'http://127.0.0.1:4000'],
  ['https://LOGIN.example.org:443', 'https://login.example.org'],
])('%s is read as %s', (text, address) => {
  expect(readBaseUrl(text, 'STYTCH_BASE_URL')).toBe(address);
});

test.each([
  ['test.stytch.com', 'it has no scheme'],
  ['localhost:4000', 'it has no scheme'],
  ['', 'it has no scheme'],
  ['https://', 'it is not a URL'],
  ['https://test.stytch.com/v1', 'it has more than a host and a port ("/v1")'],
  ['https://test.stytch.com/?a=b', 'it has more than a host and a port ("/?a=b")'],
])('"%s" is refused, for %s', (text, reason) => {
  expect(() => readBaseUrl(text, 'STYTCH_BASE_URL')).toThrow(
    `Failed to use the address in "STYTCH_BASE_URL": ${reason}. ${cure}`,
  );
});

test('credentials inside an address are refused without being shown', () => {
  expect(() => readBaseUrl('https://me:hunter2@test.stytch.com', '--url')).toThrow(
    `Failed to use the address in "--url": it holds credentials. ${cure}`,
  );
});

test('the live API is refused', () => {
  expect(() => readBaseUrl('https://api.stytch.com', '--url')).toThrow(
    'Failed to use the address "https://api.stytch.com": it is the live API of Stytch.',
  );
});
