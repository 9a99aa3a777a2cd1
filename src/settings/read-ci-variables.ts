import { processEnvironment } from './process-environment';
import { withoutEmpty } from './without-empty';

/** The variables by which a CI server tells what it builds; `.env` has no part in them. */
export function readCiVariables(
  environment: NodeJS.ProcessEnv = processEnvironment(),
): Readonly<Record<string, string>> {
  return withoutEmpty(environment);
}
