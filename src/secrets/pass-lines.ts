import { StringDecoder } from 'node:string_decoder';

/** Lines are held back to their end; one that never ends is let go at this length (characters). */
const longestHeld = 64 * 1024;

/**
 * Hands the output of another process on in whole lines, so that no secret passes the gate in two
 * halves. Call the returned function with each chunk, and without one at the end.
 */
export function passLines(write: (text: string) => void): (chunk?: Uint8Array) => void {
  const decoder = new StringDecoder('utf8');
  let held = '';
  return (chunk) => {
    held += chunk === undefined ? decoder.end() : decoder.write(Buffer.from(chunk));
    const end =
      chunk === undefined || held.length > longestHeld ? held.length : held.lastIndexOf('\n') + 1;
    if (end === 0) return;
    write(held.slice(0, end));
    held = held.slice(end);
  };
}
