import { findCredentials } from './find-credentials';
import { originOf, type Reading, readingsOf } from './reading';
import { sameShape } from './same-shape';
import { SecretIndex, type Stretch } from './secret-index';

const indexes = new WeakMap<ReadonlySet<string>, SecretIndex>();

/** The index of a set of secrets that only grows; made once. */
export function indexOf(secrets: ReadonlySet<string>): SecretIndex {
  const index = indexes.get(secrets) ?? new SecretIndex();
  indexes.set(secrets, index);
  return index.update(secrets);
}

/**
 * A text in which each secret is replaced by its shape: the known ones in whatever form they stand,
 * and what is a secret by its looks or by the name that it stands under.
 *
 * @param secrets a set that only grows.
 */
export function redactText(text: string, secrets: ReadonlySet<string>): string {
  const index = indexOf(secrets);
  return replaced(text, (reading) => [...index.find(reading), ...findCredentials(reading.text)]);
}

/** A text in which the known secrets alone are replaced: for what is made of examples and names. */
export function redactKnown(text: string, secrets: ReadonlySet<string>): string {
  const index = indexOf(secrets);
  return replaced(text, (reading) => index.find(reading));
}

function replaced(text: string, find: (reading: Reading) => readonly Stretch[]): string {
  /** By where it begins: what of the original is replaced, and by what. */
  const pieces = new Map<number, { readonly end: number; readonly by: string }>();
  for (const reading of readingsOf(text)) {
    for (const { from, to } of find(reading)) {
      for (let at = from; at < to; at += 1) {
        const [start, end] = originOf(reading, at);
        if ((pieces.get(start)?.end ?? 0) >= end) continue;
        pieces.set(start, { end, by: pieceOf(text.slice(start, end), reading.text, at) });
      }
    }
  }
  if (pieces.size === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const [start, { end, by }] of [...pieces].sort(([a], [b]) => a - b)) {
    if (end <= done) continue;
    parts.push(text.slice(done, Math.max(start, done)), by);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** A number of JSON does not begin with a zero that another digit follows. */
function startsNumber(text: string, at: number): boolean {
  if (!/^\d\d/.test(text.slice(at, at + 2))) return false;
  return /[:[,]\s*-?$/.test(text.slice(Math.max(0, at - 12), at));
}

/** An escape stays one where its character is no secret, so that JSON stays JSON. */
function pieceOf(original: string, decoded: string, at: number): string {
  const character = String.fromCodePoint(decoded.codePointAt(at) ?? 0);
  if (original === decoded.charAt(at)) {
    // Half of a pair has no shape of its own.
    if (/[\ud800-\udfff]/.test(original)) return 'x';
    return startsNumber(decoded, at) ? '1' : sameShape(original);
  }
  const shape = sameShape(character);
  return shape === character ? original : shape;
}
