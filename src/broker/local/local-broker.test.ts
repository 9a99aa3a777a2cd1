import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../../io/temporary-folder';
import { brokerMissing, startTestBroker } from '../testing/test-broker';
import { findRuby } from './find-ruby';
import { installGems } from './install-gems';
import { localBrokerPlaces, runningBroker } from './local-broker';
import { startLocalBroker } from './start-local-broker';
import { stopLocalBroker } from './stop-local-broker';

const onPosix = process.platform === 'win32' ? describe.skip : describe;

/** A PATH on which these programs print these texts and nothing else is found. */
function pathWith(programs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const folder = temporaryFolder('path');
  for (const [name, text] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: folder };
}

function emptyRepository() {
  const root = temporaryFolder('repository');
  mkdirSync(join(root, 'broker'));
  return localBrokerPlaces(root);
}

onPosix('what a local broker needs', () => {
  test.each([
    [
      'no Ruby',
      {},
      'Failed to start a local broker: Ruby is not installed. Install Ruby 3.1 or newer (on Debian: apt-get install ruby-full build-essential), or use compose.yaml with Docker instead.',
    ],
    [
      'an old Ruby',
      { ruby: 'echo "ruby 2.7.8p225"' },
      'Failed to start a local broker: Ruby 2.7 is too old. Install Ruby 3.1 or newer, or use compose.yaml with Docker instead.',
    ],
    [
      'no Bundler',
      { ruby: 'echo "ruby 3.2.0"' },
      'Failed to start a local broker: Bundler is not installed. Install it (gem install bundler), or use compose.yaml with Docker instead.',
    ],
  ])('%s is one sentence', (_, programs, message) => {
    expect(() => findRuby(pathWith(programs))).toThrow(message);
  });

  test('an install that breaks is one sentence with the last thing that was said', async () => {
    const bundle = '[ "$1" = check ] && exit 1; echo "Gem::Ext::BuildError: no compiler"; exit 5';
    await expect(
      installGems(emptyRepository(), pathWith({ bundle }), () => undefined),
    ).rejects.toThrow(
      /^Failed to install the broker: Bundler ended with 5 \(Gem::Ext::BuildError: no compiler\)\. Gems are compiled: /,
    );
  });

  test('a broker that ends at once is one sentence with the last line of its log', async () => {
    const places = emptyRepository();
    const environment = {
      ...pathWith({
        ruby: 'echo "ruby 3.2.0"',
        bundle:
          '[ "$1" = exec ] && { echo "cannot load such file -- padrino-core"; exit 1; }; echo 2.4',
      }),
    };
    const order = {
      places,
      port: 19_292,
      username: 'u',
      password: 'p',
      environment,
      tell: () => undefined,
    };
    await expect(startLocalBroker(order)).rejects.toThrow(
      /^Failed to start the broker at "http:\/\/127\.0\.0\.1:19292": it ended at once \(cannot load such file -- padrino-core\)\. Read /,
    );
    expect(runningBroker(places)).toBeUndefined();
  });

  test('a port that is taken is one sentence', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const { port } = Object(server.address());
    const environment = pathWith({ ruby: 'echo "ruby 3.2.0"', bundle: 'echo 2.4' });
    const order = {
      places: emptyRepository(),
      port,
      username: 'u',
      password: 'p',
      environment,
      tell: () => undefined,
    };
    await expect(startLocalBroker(order)).rejects.toThrow(
      /^Failed to start the broker on port "\d+": the port cannot be had \(.*EADDRINUSE.*\)\. Choose another with -- --port N\.$/,
    );
    server.close();
  });
});

test('the file of a broker that is gone, or half a file, is no broker', async () => {
  const places = emptyRepository();
  mkdirSync(places.data);
  writeFileSync(places.stateFile, JSON.stringify({ pid: 2 ** 22 + 1, url: 'http://127.0.0.1:1' }));
  expect(runningBroker(places)).toBeUndefined();
  writeFileSync(places.stateFile, '{"pid":');
  expect(runningBroker(places)).toBeUndefined();
  expect(await stopLocalBroker(places, false)).toBe(false);
});

const missing = brokerMissing();
const testWithBroker = missing === undefined ? test : test.skip;

testWithBroker(`data survive a stop${missing === undefined ? '' : `: ${missing}`}`, async () => {
  const broker = await startTestBroker();
  const what = 'try';
  await broker.client.send({ what, method: 'POST', path: '/pacticipants', body: { name: 'kept' } });
  const again = await broker.restart();
  const kept = await again.client.send({ what, method: 'GET', path: '/pacticipants/kept' });
  expect(kept.status).toBe(200);
  await again.stop();
});
