import { isRecord } from '../io/is-record';
import { mapStrings } from './map-strings';
import { isSecretField } from './secret-fields';

const jwtLike = /[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/g;

/**
 * A copy of a body that may be shown: each secret becomes a text of the same shape (letters to x,
 * digits to 0), under the keys of secrets, wherever a known secret stands, and wherever a text looks
 * like a JWT. Types, lengths and emptiness stay, so that a matcher finds what it would have found.
 */
export function redactBody(body: unknown, secrets: ReadonlySet<string>): unknown {
  return redactIn(body, secrets, false);
}

function redactIn(value: unknown, secrets: ReadonlySet<string>, isSecret: boolean): unknown {
  if (typeof value === 'number') return isSecret ? 0 : value;
  if (typeof value === 'string') return isSecret ? sameShape(value) : redactText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactIn(item, secrets, isSecret));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      redactIn(inner, secrets, isSecret || isSecretField(name)),
    ]),
  );
}

/** A text in which known secrets, and what looks like a JWT, are replaced by their shape. */
export function redactText(text: string, secrets: ReadonlySet<string>): string {
  let redacted = text.replace(jwtLike, sameShape);
  for (const secret of secrets) {
    if (redacted.includes(secret)) redacted = redacted.replaceAll(secret, sameShape(secret));
  }
  return redacted;
}

/** All texts that stand under the keys of secrets. */
export function secretsIn(body: unknown): readonly string[] {
  const found: string[] = [];
  mapStrings(body, (text, key) => {
    if (text !== '' && isSecretField(key)) found.push(text);
    return text;
  });
  return found;
}

function sameShape(text: string): string {
  return text
    .replace(/[0-9]/g, '0')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x');
}
