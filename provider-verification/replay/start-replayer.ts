import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { HarnessError } from '../../src/errors/harness-error';
import { environmentForChildren } from '../../src/settings/settings';
import { type ReplayAnswer, type ReplayOrder, replayAnswer } from './replay-order';

/** Replays interactions with Pact's Verifier, in a process of its own. */
export interface Replayer {
  /** Pact's verdict as JSON text. @throws HarnessError `replay-broken` */
  replay(order: ReplayOrder): Promise<string>;
  close(): Promise<void>;
}

/** Far more than a replay over loopback takes, the provider's own time-out included (ms). */
const timeoutMs = 60_000;

/** How long the process may take to end by itself (ms). */
const endMs = 2_000;

/** Opens a replayer. Its process is started by the first replay and takes about half a second. */
export function startReplayer(): Replayer {
  let child: ChildProcess | undefined;
  return {
    async replay(order) {
      child ??= startChild();
      const answer = await ask(child, order);
      if ('verdict' in answer) return answer.verdict;
      throw broken(answer.broken);
    },
    async close() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      if (child.connected) child.disconnect();
      // It may be in the middle of a replay that never ends.
      const timer = setTimeout(() => child?.kill('SIGKILL'), endMs);
      await gone;
      clearTimeout(timer);
    },
  };
}

function startChild(): ChildProcess {
  return fork(join(__dirname, 'replay-child.ts'), {
    execArgv: ['--require', require.resolve('tsx/cjs')],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: environmentForChildren(),
  });
}

function ask(child: ChildProcess, order: ReplayOrder): Promise<ReplayAnswer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('it took more than a minute'), timeoutMs);
    const fail = (reason: string) => {
      stop();
      reject(broken(reason));
    };
    const onExit = (code: number | null) => fail(`its process ended with ${code}`);
    const onMessage = (message: unknown) => {
      stop();
      resolve(replayAnswer.parse(message));
    };
    const stop = () => {
      clearTimeout(timer);
      child.off('exit', onExit).off('message', onMessage);
    };
    child.on('exit', onExit).on('message', onMessage);
    if (!child.connected) return fail('its process has ended');
    child.send(order, (cause) => cause && fail(cause.message));
  });
}

function broken(reason: string): HarnessError {
  return new HarnessError('replay-broken', {
    failedTo: 'replay the contract with Pact',
    reason,
    cure: 'Run npm ci again; if it stays, report it',
  });
}
