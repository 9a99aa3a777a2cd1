import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describeCause } from '../../errors/describe-cause';
import { HarnessError } from '../../errors/harness-error';
import { basicAuth } from '../../io/basic-auth';
import { writeFileWhole } from '../../io/write-file-whole';
import { BrokerClient } from '../broker-client';
import { findRuby } from './find-ruby';
import { bundlerEnvironment, installGems } from './install-gems';
import { type LocalBroker, type LocalBrokerPlaces, runningBroker } from './local-broker';
import { localReadOnlyPassword } from './local-users';

/** How a local broker is started. */
export interface LocalBrokerOrder {
  readonly places: LocalBrokerPlaces;
  readonly port: number;
  readonly username: string;
  readonly password: string;
  /** The environment for Ruby. */
  readonly environment: NodeJS.ProcessEnv;
  readonly tell: (line: string) => void;
}

/** Far more than a start takes (ms). */
const timeoutMs = 60_000;

/**
 * Starts the real Pact Broker on loopback, on the machine's own Ruby, and waits until it takes a
 * write: a broker with a wrong gem has a green heartbeat and refuses every publish.
 *
 * @returns the broker, and whether it was running already.
 * @throws HarnessError `broker-not-installed`, `broker-unusable` or `broker-unreachable`
 */
export async function startLocalBroker(
  order: LocalBrokerOrder,
): Promise<LocalBroker & { readonly wasRunning: boolean }> {
  const { places, port } = order;
  const running = runningBroker(places);
  if (running !== undefined) return { ...running, wasRunning: true };
  findRuby(order.environment);
  await refuseTakenPort(port);
  await installGems(places, order.environment, order.tell);
  const url = `http://127.0.0.1:${port}`;
  mkdirSync(places.data, { recursive: true });
  const log = openSync(places.logFile, 'w');
  const child = spawn('bundle', ['exec', 'puma', '-b', `tcp://127.0.0.1:${port}`, 'config.ru'], {
    cwd: places.folder,
    detached: true,
    shell: process.platform === 'win32',
    stdio: ['ignore', log, log],
    env: { ...order.environment, ...bundlerEnvironment(places), ...brokerVariables(order, url) },
  });
  child.unref();
  const broker = { pid: child.pid ?? 0, url };
  try {
    await untilReady(order, url, () => child.exitCode !== null);
  } catch (cause) {
    child.kill();
    throw cause;
  }
  writeFileWhole(places.stateFile, `${JSON.stringify(broker)}\n`);
  return { ...broker, wasRunning: false };
}

function brokerVariables({ places, username, password }: LocalBrokerOrder, url: string) {
  return {
    PACT_BROKER_LOCAL_DATA: places.data,
    PACT_BROKER_LOCAL_USERNAME: username,
    PACT_BROKER_LOCAL_PASSWORD: password,
    PACT_BROKER_LOCAL_READ_ONLY_PASSWORD: localReadOnlyPassword,
    PACT_BROKER_LOCAL_URL: url,
  };
}

async function untilReady(
  order: LocalBrokerOrder,
  url: string,
  hasEnded: () => boolean,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  const authorization = basicAuth(order.username, order.password);
  const patience = { timeoutMs: 10_000, attempts: 1, firstDelayMs: 0 };
  const client = new BrokerClient({ baseUrl: url, authorization }, patience);
  let last = 'it did not answer';
  while (Date.now() < deadline && !hasEnded()) {
    try {
      await tryWrite(client);
      return;
    } catch (cause) {
      last = describeCause(cause);
    }
    await delay(150);
  }
  const end = readFileSync(order.places.logFile, 'utf8').trim().split('\n').slice(-1)[0] ?? '';
  throw new HarnessError('broker-unusable', {
    failedTo: 'start the broker at',
    subject: url,
    reason: hasEnded() ? `it ended at once (${end.slice(0, 200)})` : last.replace(/\.$/, ''),
    cure: `Read ${order.places.logFile}; npm run broker:down -- --purge and another start begin anew`,
  });
}

/** A write with the same gems that publishing needs, taken back at once. */
async function tryWrite(client: BrokerClient): Promise<void> {
  const name = 'ready-check';
  await client.send({ what: 'reach', method: 'GET', path: '/diagnostic/status/heartbeat' });
  await client.send({
    what: 'write to',
    method: 'POST',
    path: '/pacticipants',
    body: { name },
    also: [409],
  });
  await client.send({
    what: 'write to',
    method: 'DELETE',
    path: `/pacticipants/${name}`,
    also: [404],
  });
}

async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(port, '127.0.0.1', resolve);
    });
  } catch (cause) {
    throw new HarnessError('broker-unusable', {
      failedTo: 'start the broker on port',
      subject: String(port),
      reason: `the port cannot be had (${describeCause(cause)})`,
      cure: 'Choose another with -- --port N',
      cause,
    });
  } finally {
    probe.close();
  }
}
