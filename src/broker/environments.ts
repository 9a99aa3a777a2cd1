import { z } from 'zod';
import { HarnessError } from '../errors/harness-error';
import type { BrokerClient } from './broker-client';

/** The two environments: where our emulator stands for Stytch, and where Stytch itself does. */
export const environments = {
  test: { displayName: 'Test (our emulator of Stytch)', production: false },
  production: {
    displayName: 'Production (Stytch itself, as its sandbox answers)',
    production: true,
  },
} as const;

export type EnvironmentName = keyof typeof environments;

const found = z.object({
  _embedded: z.object({ environments: z.array(z.object({ uuid: z.string(), name: z.string() })) }),
});

/** The uuid of an environment; undefined when the broker has none of that name. */
export async function environmentUuid(
  client: BrokerClient,
  name: string,
): Promise<string | undefined> {
  const what = 'look up the environments';
  const { _embedded } = await client.read({ what, method: 'GET', path: '/environments' }, found);
  return _embedded.environments.find((one) => one.name === name)?.uuid;
}

/**
 * Records that a version is deployed to an environment. Doing it again changes nothing.
 *
 * @throws HarnessError `broker-refused` when the environment does not exist
 */
export async function recordDeployment(
  client: BrokerClient,
  pacticipant: string,
  version: string,
  environment: EnvironmentName,
): Promise<void> {
  const uuid = await environmentUuid(client, environment);
  if (uuid === undefined) {
    throw new HarnessError('broker-refused', {
      failedTo: 'record the deployment to',
      subject: environment,
      reason: 'the broker has no such environment',
      cure: 'Run npm run broker:setup once',
    });
  }
  await client.send({
    what: 'record the deployment',
    method: 'POST',
    path: `/pacticipants/${encodeURIComponent(pacticipant)}/versions/${encodeURIComponent(version)}/deployed-versions/environment/${uuid}`,
    body: {},
  });
}
