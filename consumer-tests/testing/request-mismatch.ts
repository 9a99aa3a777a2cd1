/** What the name of the error begins with in what Jest reports. */
export const mismatchName = 'RequestMismatch';

/**
 * The consumer did not send what its outcome declares. The reporter groups these by their first
 * line; the second names the outcome.
 */
export class RequestMismatch extends Error {
  override readonly name = mismatchName;

  /**
   * @param sentence what was sent instead, without a full stop.
   * @param caller a stack whose frames begin at the line of the test.
   */
  constructor(sentence: string, description: string, caller: CallerStack) {
    super(`${sentence}\n  in the outcome "${description}"`);
    const frames = caller.stack.split('\n').filter((line) => /^\s+at /.test(line));
    this.stack = [`${mismatchName}: ${this.message}`, ...frames].join('\n');
  }
}

export interface CallerStack {
  readonly stack: string;
}

/** The stack from the caller of a function on: Jest frames the first line of it that is a test's. */
export function callerOf(callee: (...args: never[]) => unknown): CallerStack {
  const holder = { stack: '' };
  Error.captureStackTrace(holder, callee);
  return holder;
}
