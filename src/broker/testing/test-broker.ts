import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describeCause } from '../../errors/describe-cause';
import { basicAuth } from '../../io/basic-auth';
import { environmentForChildren } from '../../settings/environment-for-children';
import { freePort } from '../../testing/free-port';
import { BrokerClient } from '../broker-client';
import { findRuby } from '../local/find-ruby';
import { bundlerEnvironment } from '../local/install-gems';
import { type LocalBrokerPlaces, localBrokerPlaces } from '../local/local-broker';
import { localPassword, localReadOnlyPassword, localUsername } from '../local/local-users';
import { startLocalBroker } from '../local/start-local-broker';
import { stopLocalBroker } from '../local/stop-local-broker';

const root = join(__dirname, '../../..');

/** A real broker with data of its own. */
export interface TestBroker {
  readonly url: string;
  readonly client: BrokerClient;
  /** What the environment would hold for it. */
  readonly environment: NodeJS.ProcessEnv;
  /** The same, as a user who may only read. */
  readonly readOnly: NodeJS.ProcessEnv;
  /** Forgets everything, so that no test depends on another. */
  reset(): Promise<void>;
  /** Stops it and starts it again with the same data. */
  restart(): Promise<TestBroker>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/** Why no broker can be had here, with the cure; undefined when one can. */
export function brokerMissing(): string | undefined {
  try {
    findRuby(environmentForChildren());
  } catch (cause) {
    return `needs the Pact Broker: ${describeCause(cause)}`;
  }
  const places = localBrokerPlaces(root);
  const env = { ...environmentForChildren(), ...bundlerEnvironment(places) };
  const isInstalled =
    existsSync(places.gems) &&
    spawnSync('bundle', ['check'], { cwd: places.folder, env, stdio: 'ignore' }).status === 0;
  return isInstalled ? undefined : 'needs the Pact Broker: npm run broker:up installs it once';
}

/** Starts a broker on a free port. */
export function startTestBroker(): Promise<TestBroker> {
  return startIn(localBrokerPlaces(root, join('data', `test-${process.pid}-${Date.now()}`)));
}

async function startIn(places: LocalBrokerPlaces): Promise<TestBroker> {
  const { url } = await startLocalBroker({
    places,
    port: await freePort(),
    username: localUsername,
    password: localPassword,
    environment: environmentForChildren(),
    tell: () => undefined,
  });
  return brokerAt(url, places);
}

function brokerAt(url: string, places: LocalBrokerPlaces): TestBroker {
  const authorization = basicAuth(localUsername, localPassword);
  const client = new BrokerClient({ baseUrl: url, authorization });
  const common = { PACT_BROKER_BASE_URL: url, PACT_BROKER_TOKEN: '' };
  return {
    url,
    client,
    environment: {
      ...common,
      PACT_BROKER_USERNAME: localUsername,
      PACT_BROKER_PASSWORD: localPassword,
    },
    readOnly: {
      ...common,
      PACT_BROKER_USERNAME: 'read-only',
      PACT_BROKER_PASSWORD: localReadOnlyPassword,
    },
    reset: () => reset(client),
    restart: async () => {
      await stopLocalBroker(places, false);
      return startIn(places);
    },
    stop: async () => {
      await stopLocalBroker(places, true);
    },
  };
}

async function reset(client: BrokerClient): Promise<void> {
  const what = 'reset';
  for (const name of ['b2b-login', 'stytch-b2b']) {
    await client.send({ what, method: 'DELETE', path: `/pacticipants/${name}`, also: [404] });
  }
  const { body } = await client.send({ what, method: 'GET', path: '/environments' });
  const { _embedded } = Object(body);
  for (const { uuid } of _embedded.environments) {
    await client.send({ what, method: 'DELETE', path: `/environments/${uuid}` });
  }
}
