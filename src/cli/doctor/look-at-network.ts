import { connect } from 'node:net';
import { brokerAccess } from '../../broker/broker-access';
import { BrokerClient } from '../../broker/broker-client';
import { localBrokerPlaces, runningBroker } from '../../broker/local/local-broker';
import { describeCause } from '../../errors/describe-cause';
import { HarnessError } from '../../errors/harness-error';
import type { SettingVariables } from '../../settings/setting-variables';
import { repositoryRoot } from '../terminal/repository-root';
import { type Diagnosis, fine, note, problem } from './diagnosis';

const patienceMs = 3_000;

/** Whether inbox and broker can be reached, as far as they are set. */
export async function lookAtNetwork(variables: SettingVariables): Promise<readonly Diagnosis[]> {
  return Promise.all([inbox(variables), broker(variables)]);
}

async function inbox(variables: SettingVariables): Promise<Diagnosis> {
  const { OTP_INBOX: name, OTP_IMAP_HOST: host, OTP_IMAP_PORT: port } = variables;
  if (name === undefined)
    return note('Inbox', 'none is chosen', 'Only the sandbox needs OTP_INBOX');
  const missing = needs[name].filter((variable) => variables[variable] === undefined);
  if (missing.length > 0) {
    return problem('Inbox', `${name} lacks ${missing.join(', ')}`, 'Set it: docs/sandbox.md');
  }
  if (name !== 'imap' || host === undefined) return fine('Inbox', name);
  const failure = await reach(host, port);
  return failure === undefined
    ? fine('Inbox', `${host}:${port} can be reached`)
    : problem(
        'Inbox',
        `${host}:${port} cannot be reached: ${failure}`,
        'See whether host and port are right',
      );
}

const needs = {
  prompt: ['OTP_EMAIL_TEMPLATE'],
  emulator: [],
  imap: ['OTP_IMAP_HOST', 'OTP_IMAP_USER', 'OTP_IMAP_PASSWORD', 'OTP_EMAIL_TEMPLATE'],
  mailosaur: ['MAILOSAUR_API_KEY', 'MAILOSAUR_SERVER_ID'],
} as const satisfies Record<string, readonly (keyof SettingVariables)[]>;

function reach(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (failure?: string) => {
      socket.destroy();
      resolve(failure);
    };
    socket.setTimeout(patienceMs, () => end(`no connection within ${patienceMs / 1000} s`));
    socket.once('connect', () => end());
    socket.once('error', (cause) => end(describeCause(cause)));
  });
}

async function broker(variables: SettingVariables): Promise<Diagnosis> {
  const local = runningBroker(localBrokerPlaces(repositoryRoot));
  if (variables.PACT_BROKER_BASE_URL === undefined && local === undefined) {
    return note('Broker', 'none is set or running', 'npm run broker:up starts one');
  }
  try {
    const settings = {
      baseUrl: variables.PACT_BROKER_BASE_URL,
      token: variables.PACT_BROKER_TOKEN,
      username: variables.PACT_BROKER_USERNAME,
      password: variables.PACT_BROKER_PASSWORD,
    };
    const patience = { timeoutMs: patienceMs, attempts: 1, firstDelayMs: 0 };
    const client = new BrokerClient(brokerAccess(settings, local?.url), patience);
    await client.send({ what: 'greet the broker', method: 'GET', path: '/' });
    return fine('Broker', `${client.baseUrl} can be reached`);
  } catch (cause) {
    if (!(cause instanceof HarnessError)) throw cause;
    return problem('Broker', cause.message, 'See docs/ci.md');
  }
}
