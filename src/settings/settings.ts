import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { causeCode, describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { readBaseUrl } from './base-url';
import { keepSecretsIn, ourVariables } from './keep-secrets-in';
import { refuseLiveProject } from './refuse-live-project';
import {
  emulatorProjectId,
  emulatorSecret,
  type SettingVariables,
  settingVariables,
} from './setting-variables';

/** The names of all variables that the harness reads. */
export const settingNames: readonly string[] = Object.keys(settingVariables.shape);

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
 * An empty variable counts as not set. This is the only reader of `process.env`.
 *
 * @returns the credentials, those of the emulator when none are set.
 * @throws HarnessError `settings-invalid` for a value of the wrong form, `settings-live-project`
 *   for credentials of a live project; neither message holds the value of a secret.
 */
export function readSettings(
  environment: NodeJS.ProcessEnv = process.env,
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
  environment: NodeJS.ProcessEnv = process.env,
  envFile = '.env',
): SandboxSettings {
  const variables = readVariables(environment, envFile);
  const [projectId, secret] = required(variables, 'STYTCH_PROJECT_ID', 'STYTCH_SECRET');
  return {
    projectId,
    secret,
    baseUrl: readBaseUrl(variables.STYTCH_BASE_URL, 'STYTCH_BASE_URL'),
    variables,
  };
}

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
  environment: NodeJS.ProcessEnv = process.env,
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

/** The variables by which a CI server tells what it builds; `.env` has no part in them. */
export function readCiVariables(
  environment: NodeJS.ProcessEnv = process.env,
): Readonly<Record<string, string>> {
  return withoutEmpty(environment);
}

/** The values of variables that must be set. @throws HarnessError `settings-missing` */
export function required<const Names extends readonly (keyof SettingVariables)[]>(
  variables: SettingVariables,
  ...names: Names
): { -readonly [Index in keyof Names]: string } {
  const missing = names.filter((name) => variables[name] === undefined);
  if (missing.length > 0) {
    throw new HarnessError('settings-missing', {
      failedTo: 'use the settings',
      reason: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not set`,
      cure: 'Set it in .env or in the environment; .env.example and docs/sandbox.md say what it is',
    });
  }
  const values = names.map((name) => String(variables[name]));
  // The names and their values have the same length and order.
  return values as { -readonly [Index in keyof Names]: string };
}

function readVariables(environment: NodeJS.ProcessEnv, envFile: string): SettingVariables {
  const given = { ...readEnvFile(envFile), ...withoutEmpty(environment) };
  keepSecretsIn(given);
  refuseLiveProject({ projectId: given.STYTCH_PROJECT_ID, secret: given.STYTCH_SECRET });
  const parsed = settingVariables.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HarnessError('settings-invalid', {
    failedTo: 'use the setting',
    subject: String(issue?.path[0]),
    reason: `it ${issue?.message}`,
    cure: 'Correct it in .env or in the environment; .env.example shows the form',
  });
}

/**
 * Keeps the secrets of the settings from all output, before anything is printed. What cannot be read
 * is told by whoever needs it.
 */
export function keepSecretsOfSettings(
  environment: NodeJS.ProcessEnv = process.env,
  envFile = '.env',
): void {
  keepSecretsIn(withoutEmpty(environment));
  try {
    keepSecretsIn(readEnvFile(envFile));
  } catch (cause) {
    if (!(cause instanceof HarnessError)) throw cause;
  }
}

function readEnvFile(path: string): Record<string, string> {
  try {
    return withoutEmpty(parse(readFileSync(path)));
  } catch (cause) {
    if (causeCode(cause) === 'ENOENT') return {};
    throw new HarnessError('file-unreadable', {
      failedTo: 'read the settings file',
      subject: path,
      reason: describeCause(cause),
      cure: 'Make it a readable text file, or remove it to use the defaults',
      cause,
    });
  }
}

function withoutEmpty(record: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/**
 * The environment for a process that we start and that talks to this machine alone: without our own
 * settings, so that no secret goes where it is not needed, without `PACT_...`, by which Pact would
 * choose other interactions, log more or publish, and without the variables that name a proxy, which
 * Pact would use even for loopback. Names in any case, as Windows takes them.
 */
export function environmentForChildren(
  environment: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(
    ([name]) => !ourVariables.test(name) && !/^(https?|all)_proxy$/i.test(name),
  );
  return { ...Object.fromEntries(others), PACT_DO_NOT_TRACK: 'true' };
}

/** Whether windows can be opened: always on macOS and Windows, elsewhere when a display is named. */
export function hasDesktop(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = withoutEmpty(environment);
  return (DISPLAY ?? WAYLAND_DISPLAY) !== undefined;
}

/** All that is wrong with the settings at once. Holds no value of a secret. */
export interface SettingsProblems {
  /** Names in `.env`, or in the environment under our prefixes, that the harness does not read. */
  readonly unknown: readonly string[];
  /** A sentence for each value that cannot be used. */
  readonly invalid: readonly string[];
  /** Undefined when one value cannot be used. */
  readonly variables: SettingVariables | undefined;
}

/** Looks at every setting, and stops at none. @throws HarnessError `file-unreadable` for `.env` */
export function inspectSettings(
  environment: NodeJS.ProcessEnv = process.env,
  envFile = '.env',
): SettingsProblems {
  const inFile = readEnvFile(envFile);
  const given = { ...inFile, ...withoutEmpty(environment) };
  const ours = Object.keys(withoutEmpty(environment)).filter((name) => /^(STYTCH|OTP)_/.test(name));
  const unknown = [...new Set([...Object.keys(inFile), ...ours])].filter(
    (name) => !settingNames.includes(name),
  );
  const parsed = settingVariables.safeParse(given);
  const invalid = (parsed.error?.issues ?? []).map(
    ({ path, message }) => `${String(path[0])} ${message}`,
  );
  try {
    refuseLiveProject({ projectId: given.STYTCH_PROJECT_ID, secret: given.STYTCH_SECRET });
    readBaseUrl(parsed.data?.STYTCH_BASE_URL ?? 'https://test.stytch.com', 'STYTCH_BASE_URL');
  } catch (cause) {
    if (!(cause instanceof HarnessError)) throw cause;
    invalid.push(cause.message);
  }
  return { unknown, invalid, variables: parsed.data };
}
