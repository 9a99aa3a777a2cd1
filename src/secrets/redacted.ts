import { redactBody } from './redact';
import { runSecrets } from './run-secrets';

/** A copy of a value of ours without the secrets of this run; its shape is the same. */
export function redacted<T>(value: T): T {
  // Types, lengths and keys that are names stay (`redactBody`), so it still is what it was.
  return redactBody(value, runSecrets) as T;
}
