import type { DecodedText } from './decoded-text';

/** What is looked for in pieces has at least so many characters. */
const shortest = 12;

/** Letters and digits alone, in lower case: what stays of a text however it is divided. */
export function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/**
 * A reading without all that is no letter and no digit, in which a secret is whole that stands in
 * pieces: in lines, in groups, sign by sign; undefined when it would be the same.
 */
export function squeeze(reading: DecodedText): DecodedText | undefined {
  const { text } = reading;
  if (text.length < shortest || !/[^a-z0-9]/i.test(text)) return undefined;
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const parts: string[] = [];
  let length = 0;
  for (const { index, 0: part } of text.matchAll(/[a-z0-9]+/gi)) {
    for (let at = index; at < index + part.length; at += 1) {
      starts[length] = reading.starts?.[at] ?? at;
      ends[length] = reading.ends?.[at] ?? at + 1;
      length += 1;
    }
    parts.push(part);
  }
  return { ...reading, text: parts.join(''), starts, ends };
}
