import { spawnSync } from 'node:child_process';
import { HarnessError } from '../../errors/harness-error';

const otherWay = 'or use compose.yaml with Docker instead';

/**
 * Makes sure that Ruby 3.1 or newer and Bundler are there.
 *
 * @param environment whose PATH is searched.
 * @throws HarnessError `broker-not-installed`, saying what is missing
 */
export function findRuby(environment: NodeJS.ProcessEnv): void {
  const ruby = versionOf('ruby', /^ruby (\d+)\.(\d+)/, environment);
  if (ruby === undefined)
    throw missing(
      'Ruby is not installed',
      `Install Ruby 3.1 or newer (on Debian: apt-get install ruby-full build-essential)`,
    );
  const [major = 0, minor = 0] = ruby;
  if (major < 3 || (major === 3 && minor < 1)) {
    throw missing(`Ruby ${major}.${minor} is too old`, 'Install Ruby 3.1 or newer');
  }
  if (versionOf('bundle', /(\d+)\.(\d+)/, environment) === undefined) {
    throw missing('Bundler is not installed', 'Install it (gem install bundler)');
  }
}

function versionOf(program: string, pattern: RegExp, env: NodeJS.ProcessEnv): number[] | undefined {
  const { stdout, status } = spawnSync(program, ['--version'], {
    encoding: 'utf8',
    env,
    timeout: 30_000,
    shell: process.platform === 'win32',
  });
  const found = status === 0 ? pattern.exec(stdout) : null;
  return found?.slice(1).map(Number);
}

function missing(reason: string, cure: string): HarnessError {
  return new HarnessError('broker-not-installed', {
    failedTo: 'start a local broker',
    reason,
    cure: `${cure}, ${otherWay}`,
  });
}
