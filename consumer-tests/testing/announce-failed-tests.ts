declare global {
  /** Whether a test of this run failed; set by the reporter in the process that runs Jest. */
  var testsFailed: boolean | undefined;
}

/** Lets the end of the run know that it is red already. */
export function announceFailedTests(): void {
  globalThis.testsFailed = true;
}
