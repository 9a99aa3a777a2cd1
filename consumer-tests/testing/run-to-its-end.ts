declare global {
  /** What turns a run red that ends before its end; absent where none is under way. */
  var endedEarly: (() => void) | undefined;
}

/**
 * From now on the process that runs Jest cannot end as a success: a test that calls `process.exit(0)`,
 * where one worker runs all tests, would end Jest itself before anything was judged.
 */
export function expectEndOfRun(): void {
  const fail = () => {
    if ((process.exitCode ?? 0) !== 0) return;
    process.exitCode = 1;
    process.stderr.write(
      'Failed to run the tests: the process was ended before their end. Take process.exit out of them.\n',
    );
  };
  globalThis.endedEarly = fail;
  process.once('exit', fail);
}

/** The run has come to its end, whatever it came to. */
export function announceEndOfRun(): void {
  if (globalThis.endedEarly !== undefined) process.off('exit', globalThis.endedEarly);
  globalThis.endedEarly = undefined;
}
