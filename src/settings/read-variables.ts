import { HarnessError } from '../errors/harness-error';
import { keepSecretsIn } from './keep-secrets-in';
import { readEnvFile } from './read-env-file';
import { refuseLiveProject } from './refuse-live-project';
import { type SettingVariables, settingVariables } from './setting-variables';
import { withoutEmpty } from './without-empty';

/**
 * Reads all variables from the environment and, where it is silent, from the `.env` file. Their
 * secrets are kept from all output from then on.
 *
 * @throws HarnessError `settings-invalid`, `settings-live-project`, `file-unreadable`
 */
export function readVariables(environment: NodeJS.ProcessEnv, envFile: string): SettingVariables {
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
