import { spawn, spawnSync } from 'node:child_process';
import { HarnessError } from '../../errors/harness-error';
import type { LocalBrokerPlaces } from './local-broker';

/** The environment that keeps Bundler inside the repository. */
export function bundlerEnvironment({ folder, gems }: LocalBrokerPlaces): NodeJS.ProcessEnv {
  return {
    BUNDLE_GEMFILE: `${folder}/Gemfile`,
    BUNDLE_PATH: gems,
    BUNDLE_APP_CONFIG: `${gems}/.bundle`,
    BUNDLE_FROZEN: 'true',
    BUNDLE_SILENCE_ROOT_WARNING: 'true',
  };
}

/** Far more than each takes, also on a slow machine (ms). */
const checkMs = 60_000;
const installMs = 20 * 60_000;

/**
 * Installs the gems of the lock file unless they are there: about two minutes the first time.
 *
 * @param tell told of each step.
 * @throws HarnessError `broker-not-installed` with the last thing that Bundler said
 */
export async function installGems(
  places: LocalBrokerPlaces,
  environment: NodeJS.ProcessEnv,
  tell: (line: string) => void,
): Promise<void> {
  const env = { ...environment, ...bundlerEnvironment(places) };
  const options = { cwd: places.folder, env, shell: process.platform === 'win32' };
  const check = spawnSync('bundle', ['check'], { ...options, stdio: 'ignore', timeout: checkMs });
  if (check.status === 0) return;
  tell('Installing the broker (the first time only, about two minutes)');
  const child = spawn('bundle', ['install', '--jobs', '2'], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: installMs,
  });
  let last = '';
  const listen = (chunk: Buffer) => {
    for (const line of chunk.toString('utf8').split('\n')) {
      if (line.trim() === '') continue;
      last = line.trim();
      if (line.startsWith('Installing ')) tell(line.trim());
    }
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (status === 0) return;
  throw new HarnessError('broker-not-installed', {
    failedTo: 'install the broker',
    reason:
      child.signalCode === null
        ? `Bundler ended with ${status} (${last.slice(0, 200)})`
        : `Bundler was not done after ${installMs / 60_000} minutes (${last.slice(0, 200)})`,
    cure: 'Gems are compiled: a C compiler and the headers of Ruby are needed (on Debian: apt-get install ruby-dev build-essential), or use compose.yaml with Docker instead',
  });
}
