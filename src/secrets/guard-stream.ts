import { isUtf8 } from 'node:buffer';
import { redactText } from './redact';
import { runSecrets } from './run-secrets';

/** The part of a stream that is put under guard. */
export interface GuardedStream {
  write(chunk: string | Uint8Array, ...rest: unknown[]): boolean;
}

const guarded = new WeakSet<object>();

/**
 * Lets everything that is written to a stream from now on pass the gate: no known secret and nothing
 * that looks like one comes out, whoever writes. A second call changes nothing.
 */
export function guardStream(stream: GuardedStream): void {
  if (guarded.has(stream)) return;
  guarded.add(stream);
  const write = stream.write.bind(stream);
  stream.write = (chunk, ...rest) => write(passed(chunk), ...rest);
}

function passed(chunk: string | Uint8Array): string | Uint8Array {
  if (typeof chunk === 'string') return redactText(chunk, runSecrets);
  // What is no text in UTF-8 still keeps its bytes, one for one.
  const encoding = isUtf8(chunk) ? 'utf8' : 'latin1';
  return Buffer.from(redactText(Buffer.from(chunk).toString(encoding), runSecrets), encoding);
}
