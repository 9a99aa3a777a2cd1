import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ContractInteraction } from '../../../src/contract/read-contract';
import { HarnessError } from '../../../src/errors/harness-error';
import { childOrders } from '../../../src/io/child-orders';
import { endChild } from '../../../src/io/end-child';
import { environmentForChildren } from '../../../src/settings/environment-for-children';
import { typescriptArguments } from '../../../src/typescript/typescript-arguments';
import { type MutantOrder, mutantMessage } from './mutant-order';
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
  const orders = childOrders<MutantRun>(child, broken);
  child.on('message', (message) => {
    const { id, came } = mutantMessage.parse(message);
    if (came.kind === 'broken') orders.fail(id, came.reason);
    else orders.respond(id, came);
  });
  child.send({ interactions });
  return {
    run(mutant, asked) {
      const order: Omit<MutantOrder, 'id'> = {
        mutant,
        asked: asked.map((one) => one.description),
      };
      return orders.give(order);
    },
    close: () => endChild(child, endMs),
  };
}

function startChild(): ChildProcess {
  return fork(join(__dirname, 'mutant-child.ts'), {
    execArgv: [...typescriptArguments],
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
