import { spawnSync } from 'node:child_process';
import { readSourceRecord } from '../../../schemas/read-documents';
import { environmentForChildren } from '../../settings/environment-for-children';
import { repositoryRoot } from '../terminal/repository-root';
import { type Diagnosis, fine, note, problem } from './diagnosis';

const oldAfterDays = 90;
const dayMs = 86_400_000;
const patienceMs = 120_000;

/** Whether the contract is what the consumer tests write, and how old the schemas are. */
export function lookAtContract(now: Date = new Date()): readonly Diagnosis[] {
  return [
    contract(),
    ...readSourceRecord().sources.map(({ title, date }) => age(title, date, now)),
  ];
}

function contract(): Diagnosis {
  const script = require.resolve('../contract.ts');
  const args = ['--require', require.resolve('tsx/cjs'), script, '--check'];
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

function age(title: string, date: string, now: Date): Diagnosis {
  const days = Math.floor((now.getTime() - Date.parse(date)) / dayMs);
  const found = `${title} of ${date}, ${days} days old`;
  return days <= oldAfterDays
    ? fine('Schemas', found)
    : note('Schemas', found, 'npm run schemas:sync reads newer ones');
}
