import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { HarnessError } from '../../src/errors/harness-error';
import { endChild } from '../../src/io/end-child';
import { environmentForChildren } from '../../src/settings/environment-for-children';
import { type ReplayerMessage, type ReplayOrder, replayerMessage } from './replay-order';

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
  const waiting = new Map<number, (response: ReplayerMessage | HarnessError) => void>();
  let replays = 0;
  const tell = (response: ReplayerMessage | HarnessError, id: number) =>
    waiting.get(id)?.(response);
  const tellAll = (reason: string) => {
    for (const id of waiting.keys()) tell(broken(reason), id);
  };
  child.on('message', (message) => {
    const response = replayerMessage.parse(message);
    tell(response, 'id' in response ? response.id : 0);
  });
  child.on('exit', (code) => tellAll(`its process ended with ${code}`));
  child.on('error', ({ message }) => tellAll(message));
  const answerTo = (id: number, timeoutMs: number) =>
    new Promise<ReplayerMessage>((resolve, reject) => {
      const late = () => tell(broken(`it took more than ${timeoutMs / 1000} s`), id);
      const timer = setTimeout(late, timeoutMs);
      waiting.set(id, (response) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (response instanceof Error) reject(response);
        else resolve(response);
      });
    });
  const started = answerTo(0, startTimeoutMs);
  // Whoever replays is told; nobody may ever do.
  started.catch(() => undefined);
  return {
    async ready() {
      await started;
    },
    async replay(order, timeoutMs) {
      await started;
      replays += 1;
      const id = replays;
      const answered = answerTo(id, timeoutMs);
      if (child.connected) child.send({ ...order, id }, (cause) => cause && tellAll(cause.message));
      else tell(broken('its process has ended'), id);
      const response = await answered;
      return 'verdict' in response ? response.verdict : '';
    },
    close: () => endChild(child, endMs),
  };
}

function startChild(): ChildProcess {
  return fork(join(__dirname, 'replay-child.ts'), {
    execArgv: ['--require', require.resolve('tsx/cjs')],
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
