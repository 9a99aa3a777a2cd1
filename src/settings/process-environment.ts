/**
 * The environment of this process, as a live object. This is the only place that reads `process.env`;
 * who needs a variable is given the environment, or asks here.
 */
export function processEnvironment(): NodeJS.ProcessEnv {
  return process.env;
}
