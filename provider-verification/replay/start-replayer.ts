import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { HarnessError } from '../../src/errors/harness-error';
import { childOrders } from '../../src/io/child-orders';
import { endChild } from '../../src/io/end-child';
import { environmentForChildren } from '../../src/settings/environment-for-children';
import { typescriptArguments } from '../../src/typescript/typescript-arguments';
import { type ReplayOrder, replayerMessage } from './replay-order';

/** Replays contracts with Pact's Verifier, in a process of its own. */
export interface Replayer {
  /** Resolves when the process has loaded Pact. @throws HarnessError `replay-broken` */
  ready(): Promise<void>;
  /**
   * Replays one contract; several may be under way at once.
   *
   * @param timeoutMs how long Pact may take for it.
   * @returns Pact's verdict as JSON text.
   * @throws HarnessError `replay-broken`
   */
  replay(order: Omit<ReplayOrder, 'id'>, timeoutMs: number): Promise<string>;
  close(): Promise<void>;
}

/** Far more than it takes to load Pact (ms). */
const startTimeoutMs = 60_000;

/** How long the process may take to end by itself (ms). */
const endMs = 1_000;

/** Starts the process at once, so that it is there when the first states are arranged. */
export function startReplayer(): Replayer {
  const child = startChild();
  const orders = childOrders<string>(child, broken);
  child.on('message', (message) => {
    const response = replayerMessage.parse(message);
    if ('ready' in response) orders.respond(0, '');
    else orders.respond(response.id, response.verdict);
  });
  const started = orders.awaitReady(startTimeoutMs);
  // Whoever replays is told; nobody may ever do.
  started.catch(() => undefined);
  return {
    async ready() {
      await started;
    },
    async replay(order, timeoutMs) {
      await started;
      return orders.give(order, timeoutMs);
    },
    close: () => endChild(child, endMs),
  };
}

function startChild(): ChildProcess {
  return fork(join(__dirname, 'replay-child.ts'), {
    execArgv: [...typescriptArguments],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: environmentForChildren(),
  });
}

function broken(reason: string): HarnessError {
  return new HarnessError('replay-broken', {
    failedTo: 'replay the contract with Pact',
    reason,
    cure: 'Run npm ci again; if it stays, report it',
  });
}
