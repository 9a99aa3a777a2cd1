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

const exitCodes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Turns the first SIGINT or SIGTERM into an orderly end of the run; a second one ends the process
 * as it would without us.
 */
export function stopSignal(): StopSignal {
  const controller = new AbortController();
  let code: number | undefined;
  const onSignal = (name: NodeJS.Signals) => {
    code = name === 'SIGINT' ? exitCodes.SIGINT : exitCodes.SIGTERM;
    release();
    controller.abort();
  };
  const release = () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    exitCode: () => code,
    interrupt: () => onSignal('SIGINT'),
    release,
  };
}
