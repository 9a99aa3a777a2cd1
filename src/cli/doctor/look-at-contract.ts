import { spawnSync } from 'node:child_process';
import { environmentForChildren } from '../../settings/environment-for-children';
import { typescriptArguments } from '../../typescript/typescript-arguments';
import { repositoryRoot } from '../terminal/repository-root';
import { type Diagnosis, fine, problem } from './diagnosis';

const patienceMs = 120_000;

/**
 * Whether the contract is what the consumer tests write.
 *
 * @param only what `npm run contract -- --check` is told beside that; by default nothing.
 */
export function lookAtContract(...only: readonly string[]): Diagnosis {
  const script = require.resolve('../contract.ts');
  const args = [...typescriptArguments, script, '--check', ...only];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: repositoryRoot,
    env: environmentForChildren(),
    encoding: 'utf8',
    timeout: patienceMs,
  });
  if (status === 0) return fine('Contract', 'what the consumer tests write');
  const failed = stderr.split('\n').find((line) => line.startsWith('Failed to '));
  return problem('Contract', failed ?? 'the consumer tests fail', 'Run npm run contract');
}
