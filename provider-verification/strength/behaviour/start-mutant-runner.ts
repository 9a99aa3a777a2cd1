import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ContractInteraction } from '../../../src/contract/read-contract';
import { HarnessError } from '../../../src/errors/harness-error';
import { endChild } from '../../../src/io/end-child';
import { environmentForChildren } from '../../../src/settings/environment-for-children';
import { type MutantOrder, mutantAnswer } from './mutant-order';
import type { MutantRun, RunMutant } from './run-mutant';

/** Runs mutants in a process of its own. */
export interface MutantRunner {
  /** @throws Error when the process has ended, or could not run the mutant */
  readonly run: RunMutant;
  close(): Promise<void>;
}

/** How long the process may take to end by itself (ms). */
const endMs = 3_000;

/** Starts a process that keeps the emulator and Pact loaded, and runs the mutants that it is given. */
export function startMutantRunner(interactions: readonly ContractInteraction[]): MutantRunner {
  const child = startChild();
  const waiting = new Map<number, (came: MutantRun | HarnessError) => void>();
  let runs = 0;
  const failAll = (reason: string) => {
    for (const tell of waiting.values()) tell(broken(reason));
  };
  child.on('message', (message) => {
    const { id, came } = mutantAnswer.parse(message);
    waiting.get(id)?.(came.kind === 'broken' ? broken(came.reason) : came);
  });
  child.on('exit', (code) => failAll(`its process ended with ${code}`));
  child.on('error', ({ message }) => failAll(message));
  child.send({ interactions });
  return {
    async run(mutant, asked) {
      runs += 1;
      const id = runs;
      const came = new Promise<MutantRun>((resolve, reject) => {
        waiting.set(id, (response) => {
          waiting.delete(id);
          if (response instanceof Error) reject(response);
          else resolve(response);
        });
      });
      const order: MutantOrder = { id, mutant, asked: asked.map((one) => one.description) };
      if (child.connected) child.send(order, (cause) => cause && failAll(cause.message));
      else failAll('its process has ended');
      return came;
    },
    close: () => endChild(child, endMs),
  };
}

function startChild(): ChildProcess {
  return fork(join(__dirname, 'mutant-child.ts'), {
    execArgv: ['--require', require.resolve('tsx/cjs')],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
    env: environmentForChildren(),
  });
}

function broken(reason: string): HarnessError {
  return new HarnessError('mutant-not-applicable', {
    failedTo: 'run a mutant',
    reason: reason.replace(/\.$/, ''),
    cure: 'Run npm ci again; if it stays, report it',
  });
}
