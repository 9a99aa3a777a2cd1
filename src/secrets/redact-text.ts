import { type DecodedText, originOf } from './decoded-text';
import { findCredentials } from './find-credentials';
import { readingsOf } from './readings-of';
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
  return replaced(text, secrets, credentialsIn);
}

/** A text in which the known secrets alone are replaced: for what is made of examples and names. */
export function redactKnown(text: string, secrets: ReadonlySet<string>): string {
  return replaced(text, secrets, () => []);
}

/** What follows from a reading alone; those of short texts come again (`readingsOf`). */
const credentials = new WeakMap<DecodedText, readonly Stretch[]>();

function credentialsIn(reading: DecodedText): readonly Stretch[] {
  const found = credentials.get(reading) ?? findCredentials(reading.text);
  credentials.set(reading, found);
  return found;
}

function replaced(
  text: string,
  secrets: ReadonlySet<string>,
  findMore: (reading: DecodedText) => readonly Stretch[],
): string {
  const index = indexOf(secrets);
  /** By where it begins: what of the original is replaced, and by what. */
  const pieces = new Map<number, { readonly end: number; readonly by: string }>();
  const take = (reading: DecodedText, found: readonly Stretch[]) => {
    for (const { from, to } of found) {
      for (let at = from; at < to; at += 1) {
        const [start, end] = originOf(reading, at);
        if ((pieces.get(start)?.end ?? 0) >= end) continue;
        pieces.set(start, { end, by: pieceOf(text.slice(start, end), reading, at) });
      }
    }
  };
  const { whole, inPieces } = readingsOf(text);
  for (const reading of whole) take(reading, [...index.find(reading), ...findMore(reading)]);
  for (const reading of inPieces) take(reading, index.findSqueezed(reading));
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
function pieceOf(original: string, { text: decoded, isDecoded }: DecodedText, at: number): string {
  // A byte in a list of numbers stays a number of JSON.
  if (isDecoded) return /^\d{1,3}$/.test(original) ? '0' : sameShape(original);
  const character = String.fromCodePoint(decoded.codePointAt(at) ?? 0);
  if (original === decoded.charAt(at)) {
    // Half of a pair has no shape of its own.
    if (/[\ud800-\udfff]/.test(original)) return 'x';
    return startsNumber(decoded, at) ? '1' : sameShape(original);
  }
  const shape = sameShape(character);
  return shape === character ? original : shape;
}
