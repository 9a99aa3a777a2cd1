import { HarnessError } from '../errors/harness-error';
import { processEnvironment } from './process-environment';
import { readBaseUrl } from './read-base-url';
import { readEnvFile } from './read-env-file';
import { refuseLiveProject } from './refuse-live-project';
import { type SettingVariables, settingNames, settingVariables } from './setting-variables';
import { withoutEmpty } from './without-empty';

/** All that is wrong with the settings at once. Holds no value of a secret. */
export interface SettingsProblems {
  /** Names in `.env`, or in the environment under our prefixes, that the harness does not read. */
  readonly unknown: readonly string[];
  /** A sentence for each value that cannot be used. */
  readonly invalid: readonly string[];
  /** Those that can be used; one that cannot is as if it were not set. */
  readonly variables: SettingVariables;
}

/** Looks at every setting, and stops at none. @throws HarnessError `file-unreadable` for `.env` */
export function inspectSettings(
  environment: NodeJS.ProcessEnv = processEnvironment(),
  envFile = '.env',
): SettingsProblems {
  const inFile = readEnvFile(envFile);
  const given = { ...inFile, ...withoutEmpty(environment) };
  const ours = Object.keys(withoutEmpty(environment)).filter((name) => /^(STYTCH|OTP)_/.test(name));
  const unknown = [...new Set([...Object.keys(inFile), ...ours])].filter(
    (name) => !settingNames.includes(name),
  );
  const parsed = settingVariables.safeParse(given);
  const issues = parsed.error?.issues ?? [];
  const invalid = issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  const unusable = new Set(issues.map(({ path }) => String(path[0])));
  const usable = Object.entries(given).filter(([name]) => !unusable.has(name));
  const variables = settingVariables.parse(Object.fromEntries(usable));
  try {
    refuseLiveProject({ projectId: given.STYTCH_PROJECT_ID, secret: given.STYTCH_SECRET });
    readBaseUrl(variables.STYTCH_BASE_URL ?? 'https://test.stytch.com', 'STYTCH_BASE_URL');
  } catch (cause) {
    if (!(cause instanceof HarnessError)) throw cause;
    invalid.push(cause.message);
  }
  return { unknown, invalid, variables };
}
