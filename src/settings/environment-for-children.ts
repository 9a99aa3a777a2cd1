import { ourVariables } from './keep-secrets-in';
import { processEnvironment } from './process-environment';

/**
 * The environment for a process that we start and that talks to this machine alone: without our own
 * settings, so that no secret goes where it is not needed, without `PACT_...`, by which Pact would
 * choose other interactions, log more or publish, and without the variables that name a proxy, which
 * Pact would use even for loopback. Names in any case, as Windows takes them.
 */
export function environmentForChildren(
  environment: NodeJS.ProcessEnv = processEnvironment(),
): NodeJS.ProcessEnv {
  const others = Object.entries(environment).filter(
    ([name]) => !ourVariables.test(name) && !/^(https?|all)_proxy$/i.test(name),
  );
  return { ...Object.fromEntries(others), PACT_DO_NOT_TRACK: 'true' };
}
