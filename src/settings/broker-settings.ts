import { processEnvironment } from './process-environment';
import { readVariables } from './read-variables';

/** What is known of the broker. Holds secrets. */
export interface BrokerSettings {
  /** As it was given; undefined when nothing was. */
  readonly baseUrl: string | undefined;
  readonly token: string | undefined;
  readonly username: string | undefined;
  readonly password: string | undefined;
}

/** Reads the settings of the broker. @throws HarnessError like `readSettings` */
export function readBrokerSettings(
  environment: NodeJS.ProcessEnv = processEnvironment(),
  envFile = '.env',
): BrokerSettings {
  const variables = readVariables(environment, envFile);
  return {
    baseUrl: variables.PACT_BROKER_BASE_URL,
    token: variables.PACT_BROKER_TOKEN,
    username: variables.PACT_BROKER_USERNAME,
    password: variables.PACT_BROKER_PASSWORD,
  };
}
