import { isUtf8 } from 'node:buffer';
import type { DecodedText } from './decoded-text';

/** What may be bytes written in letters and digits: base64 or hexadecimal, or numbers in a list. */
const run =
  /(?<![\w.])[0-9a-f]{2}(?:[\s:-]{1,3}[0-9a-f]{2}){5,}(?![\w.])|[\w+/-]{8,}|(?<![\w.])(?:0x[0-9a-f]{2}|\d{1,3})(?:[\s,;:]{1,20}(?:0x[0-9a-f]{2}|\d{1,3})){5,}(?![\w.])/gi;

/** A run as the bytes that it means, and where the byte of each index stands in it. */
interface WrittenText {
  readonly bytes: Buffer;
  readonly begin: (index: number) => number;
  readonly end: (index: number) => number;
}

/** Fewer bytes are no secret that is looked for, and stand by chance. */
const fewest = 6;
/** So many signs of base64 hold them. */
const shortestRun = 8;

/** Words that are no bytes: most are names of fields, and come in every body. */
const plainWords = new Set<string>();
const mostWords = 4_096;
const longestWord = 40;

/**
 * What stands in a reading as base64, as hexadecimal or as a list of bytes, and is text: each run of it
 * as a reading of its own.
 */
export function decodeRuns({ text, starts, ends }: DecodedText): readonly DecodedText[] {
  const readings: DecodedText[] = [];
  for (const match of text.matchAll(run)) {
    if (plainWords.has(match[0])) continue;
    const written = textOf(match[0]);
    if (written === undefined) {
      if (match[0].length <= longestWord && plainWords.size < mostWords) plainWords.add(match[0]);
      continue;
    }
    const { bytes, begin, end } = written;
    const from = (_: unknown, at: number) => match.index + begin(at);
    const to = (_: unknown, at: number) => match.index + end(at);
    readings.push({
      // Of what is no ASCII, each byte has a place of its own; a secret is found by the rest of it.
      text: bytes.toString('latin1'),
      starts: Int32Array.from(bytes, from).map((at) => starts?.[at] ?? at),
      ends: Int32Array.from(bytes, to).map((at) => ends?.[at - 1] ?? at),
      isDecoded: true,
    });
  }
  return readings;
}

function textOf(written: string): WrittenText | undefined {
  if (isHexPairs(written)) return inList(written, /[0-9a-f]{2}/gi, 16);
  if (!/^[\w+/-]+$/.test(written)) return inList(written, /(?<=0x)[0-9a-f]{2}|\d+/gi);
  if (written.length < shortestRun) return undefined;
  if (/^(?:[0-9a-f]{2})+$/i.test(written)) {
    const bytes = Buffer.from(written, 'hex');
    if (isText(bytes)) return { bytes, begin: (at) => at * 2, end: (at) => at * 2 + 2 };
  }
  // Where a run begins is not known: another word may stand before it, or a path around it.
  for (let before = 0; before < 4; before += 1) {
    if (!isText(Buffer.from(written.slice(before, before + shortestRun), 'base64'))) continue;
    const bytes = Buffer.from(written.slice(before), 'base64');
    const begin = (at: number) => before + Math.floor((at * 4) / 3);
    if (isText(bytes)) return { bytes, begin, end: (at) => begin(at + 1) };
  }
  const segment = written
    .split('/')
    .reduce((one, other) => (other.length > one.length ? other : one));
  const inPath = segment === written ? undefined : textOf(segment);
  if (inPath === undefined) return undefined;
  const { bytes, begin, end } = inPath;
  const from = written.indexOf(segment);
  return { bytes, begin: (at) => from + begin(at), end: (at) => from + end(at) };
}

/** Pairs of digits alone may be numbers; those that would be digits as hexadecimal are taken for it. */
function isHexPairs(written: string): boolean {
  if (!/^[0-9a-f]{2}(?:[\s:-]+[0-9a-f]{2})+$/i.test(written)) return false;
  return /[a-f:-]/i.test(written) || /^(?:3\d\s*)+$/.test(written);
}

function inList(written: string, number: RegExp, base?: number): WrittenText | undefined {
  const all = [...written.matchAll(number)];
  const values = all.map(({ index, 0: digits }) =>
    Number.parseInt(digits, base ?? (written[index - 1] === 'x' ? 16 : 10)),
  );
  const bytes = Buffer.from(values);
  if (values.some((value) => value > 0xff) || !isText(bytes)) return undefined;
  const begin = (at: number) => all[at]?.index ?? 0;
  return { bytes, begin, end: (at) => begin(at) + (all[at]?.[0].length ?? 0) };
}

/** What a person could have written; by chance, a run of letters and digits gives none. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length < fewest) return false;
  for (const byte of bytes) {
    if (byte === 0x7f || (byte < 0x20 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13)) {
      return false;
    }
  }
  return isUtf8(bytes);
}
