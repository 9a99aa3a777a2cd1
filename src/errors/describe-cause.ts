/**
 * What a caught value says of itself: its message, without a stack. Never asks `instanceof Error`:
 * inside Jest, errors of Node's own modules come from another realm and would not be recognised.
 */
export function describeCause(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null || !('message' in cause)) return String(cause);
  return String(cause.message);
}

/** The code that Node gives its system errors, such as `ENOENT` or `ECONNREFUSED`. */
export function causeCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}
