import { HarnessError } from '../errors/harness-error';
import { keepSecretsIn } from './keep-secrets-in';
import { processEnvironment } from './process-environment';
import { readEnvFile } from './read-env-file';
import { withoutEmpty } from './without-empty';

/**
 * Keeps the secrets of the settings from all output, before anything is printed. What cannot be read
 * is told by whoever needs it.
 */
export function keepSecretsOfSettings(
  environment: NodeJS.ProcessEnv = processEnvironment(),
  envFile = '.env',
): void {
  keepSecretsIn(withoutEmpty(environment));
  try {
    keepSecretsIn(readEnvFile(envFile));
  } catch (cause) {
    if (!(cause instanceof HarnessError)) throw cause;
  }
}
