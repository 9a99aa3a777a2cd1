import { processEnvironment } from './process-environment';
import { readBaseUrl } from './read-base-url';
import { readVariables } from './read-variables';
import { requiredVariables } from './required-variables';
import { emulatorProjectId, emulatorSecret, type SettingVariables } from './setting-variables';

/** The credentials of a project. `secret` must never be printed, logged or written. */
export interface Settings {
  readonly projectId: string;
  readonly secret: string;
}

/** All that a run against a sandbox is told. Holds secrets. */
export interface SandboxSettings extends Settings {
  /** Scheme, host and port, without a closing slash. */
  readonly baseUrl: string;
  /** The variables as they were read, those of the inbox among them. */
  readonly variables: SettingVariables;
}

/**
 * Reads the settings from the environment and, where it is silent, from the `.env` file.
 * An empty variable counts as not set.
 *
 * @returns the credentials, those of the emulator when none are set.
 * @throws HarnessError `settings-invalid` for a value of the wrong form, `settings-live-project`
 *   for credentials of a live project; neither message holds the value of a secret.
 */
export function readSettings(
  environment: NodeJS.ProcessEnv = processEnvironment(),
  envFile = '.env',
): Settings {
  const {
    STYTCH_PROJECT_ID: projectId = emulatorProjectId,
    STYTCH_SECRET: secret = emulatorSecret,
  } = readVariables(environment, envFile);
  return { projectId, secret };
}

/**
 * Reads the settings of a run against a sandbox: credentials must be set.
 *
 * @throws HarnessError like `readSettings`, and `settings-missing` naming what is not set
 */
export function readSandboxSettings(
  environment: NodeJS.ProcessEnv = processEnvironment(),
  envFile = '.env',
): SandboxSettings {
  const variables = readVariables(environment, envFile);
  const [projectId, secret] = requiredVariables(variables, 'STYTCH_PROJECT_ID', 'STYTCH_SECRET');
  return {
    projectId,
    secret,
    baseUrl: readBaseUrl(variables.STYTCH_BASE_URL, 'STYTCH_BASE_URL'),
    variables,
  };
}
