import { isLoopback, refuseLiveProject } from './refuse-live-project';

test.each(['https://api.stytch.com', 'https://API.stytch.com/v1', 'https://api.stytch.com.:443'])(
  'the live API is refused as %s',
  (address) => {
    expect(() => refuseLiveProject({ url: new URL(address) })).toThrow(
      'it is the live API of Stytch. Use the credentials of a test project; this harness never touches a live one.',
    );
  },
);

test.each(['http://test.stytch.com', 'http://10.0.0.1:8080', 'ftp://127.0.0.1'])(
  'credentials are not sent in the clear to %s',
  (address) => {
    expect(() => refuseLiveProject({ url: new URL(address) })).toThrow(
      'credentials would cross the network in the clear. ' +
        'Use https, or plain http on this machine only (127.0.0.1, localhost, [::1]).',
    );
  },
);

test.each(['http://127.0.0.1:1', 'http://localhost', 'http://[::1]:80', 'https://test.stytch.com'])(
  '%s is allowed',
  (address) => {
    expect(() => refuseLiveProject({ url: new URL(address) })).not.toThrow();
  },
);

test('a live project is refused whatever the case of its id', () => {
  expect(() => refuseLiveProject({ projectId: 'Project-LIVE-1' })).toThrow(
    'Failed to use the project "Project-LIVE-1": it is a live project.',
  );
});

test.each(['http://127.0.0.1.example.org', 'http://localhost.example.org', 'http://0.0.0.0'])(
  '%s does not count as this machine',
  (address) => {
    expect(isLoopback(new URL(address))).toBe(false);
  },
);
