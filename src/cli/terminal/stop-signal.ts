import type { HarnessError } from '../../errors/harness-error';
import { stoppedBy } from './stopped-by';

/** A run that a signal can end. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** 130 after SIGINT, 143 after SIGTERM; undefined when neither came. */
  exitCode(): number | undefined;
  /** Ends the run as Ctrl-C does, for a prompt that was given the key itself. */
  interrupt(): void;
  /** Listens no longer. */
  release(): void;
}

/** npm and the terminal may each hand on the same key press (ms). */
const samePressMs = 1_000;

/**
 * Turns SIGINT or SIGTERM into an orderly end of the run; another one, a moment later, ends the
 * process as it would without us.
 */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  let first: { readonly error: HarnessError; readonly at: number } | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    if (first === undefined) {
      first = { error: stoppedBy(name), at: Date.now() };
      // What waits rejects with this; a run that has results keeps them instead.
      controller.abort(first.error);
    } else if (Date.now() - first.at > samePressMs) {
      release();
      process.kill(process.pid, name);
    }
  };
  const release = () => {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    exitCode: () => first?.error.exitCode,
    interrupt: () => onSignal('SIGINT'),
    release,
  };
}
