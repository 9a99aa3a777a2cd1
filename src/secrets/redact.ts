import { isRecord } from '../io/is-record';
import { indexOf, redactText } from './redact-text';
import { sameShape } from './same-shape';
import { isSecretField } from './secret-fields';
import type { SecretIndex } from './secret-index';

export { redactKnown, redactText } from './redact-text';

interface Gate {
  readonly secrets: ReadonlySet<string>;
  readonly index: SecretIndex;
}

/**
 * A copy of a body that may be shown: each secret becomes a text of the same shape (letters to x,
 * digits to 0), under the names of secrets, wherever a known secret stands, in values, keys and
 * numbers, and wherever a text looks like one. Types, lengths and emptiness stay, so that a matcher
 * finds what it would have found.
 *
 * @param secrets a set that only grows.
 */
export function redactBody(body: unknown, secrets: ReadonlySet<string>): unknown {
  return redactIn(body, { secrets, index: indexOf(secrets) }, false);
}

function redactIn(value: unknown, gate: Gate, isSecret: boolean): unknown {
  if (typeof value === 'number') {
    if (!isSecret && !gate.index.hasNumber(value)) return value;
    return Number.isInteger(value) ? 0 : 0.5;
  }
  if (typeof value === 'string')
    return isSecret ? sameShape(value) : redactText(value, gate.secrets);
  if (Array.isArray(value)) return value.map((item) => redactIn(item, gate, isSecret));
  if (!isRecord(value)) return value;
  const entries = new Map<string, unknown>();
  for (const [name, inner] of Object.entries(value)) {
    const shown = isSecret && !isPlainName(name) ? sameShape(name) : redactText(name, gate.secrets);
    entries.set(unused(shown, entries), redactIn(inner, gate, isSecret || isSecretField(name)));
  }
  return Object.fromEntries(entries);
}

/** Below the name of a secret, a key that is a name stays; one that holds a digit may be the secret. */
function isPlainName(name: string): boolean {
  return /^[a-z][a-z_]{0,40}$/i.test(name);
}

/** Two keys that became alike are told apart, so that none is lost. */
function unused(name: string, taken: ReadonlyMap<string, unknown>): string {
  let [candidate, number] = [name, 2];
  while (taken.has(candidate)) {
    candidate = `${name}#${number}`;
    number += 1;
  }
  return candidate;
}

/** All texts and numbers that stand under the names of secrets, at any depth below them. */
export function secretsIn(body: unknown): readonly string[] {
  const found: string[] = [];
  collect(body, false, found);
  return found;
}

function collect(value: unknown, isSecret: boolean, found: string[]): void {
  if (typeof value === 'string' || typeof value === 'number') {
    if (isSecret && value !== '') found.push(String(value));
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, isSecret, found);
  } else if (isRecord(value)) {
    for (const [name, inner] of Object.entries(value)) {
      if (isSecret && !isPlainName(name)) found.push(name);
      collect(inner, isSecret || isSecretField(name), found);
    }
  }
}
