import { fakeSecrets } from '../../src/domain/placeholders';
import { secretsOnTheWire } from './secrets-on-the-wire';
import type { SeenCall } from './standing-proxy';

/**
 * Where a secret that crossed the wire stands in what a run printed and wrote.
 *
 * @param texts what was printed and written, by its name.
 * @param atLeast how many secrets there must be: of a run without any, no leak says nothing.
 */
export function leaksOf(
  calls: readonly SeenCall[],
  texts: ReadonlyMap<string, string>,
  atLeast: number,
): readonly string[] {
  const places = [...texts].map(([name, text]) => {
    const words = wordsOf(text);
    return { name, words, withoutIds: words.replace(hexadecimal, '') };
  });
  const secrets = [...secretsOnTheWire(calls)].filter((one) => !fakeSecrets.has(one));
  if (secrets.length < atLeast) throw new Error(`only ${secrets.length} secrets crossed the wire`);
  const torn = secrets.find((secret) => wordsOf(secret) !== secret);
  if (torn !== undefined) throw new Error(`${torn} is more than one word`);
  return secrets.flatMap((secret) =>
    places.filter((place) => holds(place, secret)).map(({ name }) => `${name}: ${secret}`),
  );
}

/**
 * The words of a text, each once: a contract says the same ones thousands of times, and a secret of
 * these letters stands within one word.
 */
function wordsOf(text: string): string {
  return [...new Set(text.match(/[\w.=+/:;,-]+/g))].join('\n');
}

/**
 * A passcode counts when it stands alone: six digits of a longer number are none, and in the
 * hexadecimal of an id they stand by chance.
 */
function holds({ words, withoutIds }: Place, secret: string): boolean {
  if (!/^\d{6}$/.test(secret)) return words.includes(secret);
  return new RegExp(`(?<!\\d)${secret}(?!\\d)`).test(withoutIds);
}

interface Place {
  readonly words: string;
  readonly withoutIds: string;
}

/** A part of a UUID, or a digest. */
const hexadecimal = /(?<![0-9a-z])(?=\d*[a-f])[0-9a-f]{8,}(?![0-9a-z])/gi;
