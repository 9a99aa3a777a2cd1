/** Between two lines where there is no terminal (ms). */
const betweenLinesMs = 10_000;

let lastLineAt = Date.now();

/**
 * Shows how far a long step is: one line that is rewritten on a terminal; elsewhere, as in CI, a plain
 * line every ten seconds.
 */
export function showProgress(
  what: string,
  done: number,
  of: number,
  stream: NodeJS.WriteStream = process.stderr,
): void {
  if (stream.isTTY) {
    stream.write(`\r\x1b[K${what} ${done} of ${of}${done === of ? '\r\x1b[K' : ''}`);
  } else if (Date.now() - lastLineAt >= betweenLinesMs) {
    lastLineAt = Date.now();
    stream.write(`${what} ${done} of ${of}\n`);
  }
}
