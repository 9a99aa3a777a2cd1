/** Shows how far a long step is: one line that is rewritten on a terminal, nothing elsewhere. */
export function showProgress(
  what: string,
  done: number,
  of: number,
  stream: NodeJS.WriteStream = process.stderr,
): void {
  if (!stream.isTTY) return;
  stream.write(`\r\x1b[K${what} ${done} of ${of}${done === of ? '\r\x1b[K' : ''}`);
}
