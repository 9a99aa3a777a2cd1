import { defined } from '../io/defined';
import type { DecodedText } from './decoded-text';

const anyEscape =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin so
  /\x1b\[[0-9;]*[A-Za-z]|\\u\{([0-9a-f]{1,6})\}|[\\%]u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\(["'`\\/bfnrt])|((?:%[0-9a-f]{2})+)|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos))(?:;|(?=[&\s]|$))|~([01])|([\uff01-\uff5e]|\ud835[\udc00-\udfff])|[\0\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gi;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin so
const mayHoldEscapes = /[\\%&~\x1b\0\u00ad\u200b-\u200f\u2060-\u2064\ufeff\uff01-\uff5e\ud835]/;

const controls: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * A reading with one layer of escapes undone, those of JSON, of URLs, of HTML, of JSON pointers and of
 * terminals, wide letters made plain, and signs left out that do not show; undefined when there is none.
 */
export function undoEscapes(reading: DecodedText): DecodedText | undefined {
  const { text } = reading;
  if (!mayHoldEscapes.test(text)) return undefined;
  const units: string[] = [];
  // No escape is shorter than what it stands for.
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  let length = 0;
  const place = (from: number, to: number) => {
    starts[length] = reading.starts?.[from] ?? from;
    ends[length] = reading.ends?.[to - 1] ?? to;
    length += 1;
  };
  const take = (decoded: string, from: number, to: number) => {
    for (let unit = 0; unit < decoded.length; unit += 1) place(from, to);
    units.push(decoded);
  };
  const takePlain = (from: number, to: number) => {
    for (let one = from; one < to; one += 1) place(one, one + 1);
    units.push(text.slice(from, to));
  };
  let at = 0;
  let found = false;
  for (const match of text.matchAll(anyEscape)) {
    found = true;
    takePlain(at, match.index);
    at = match.index + match[0].length;
    if (match[5] === undefined) take(decodedOf(match), match.index, at);
    else takePercent(match[5], match.index, take);
  }
  if (!found) return undefined;
  takePlain(at, text.length);
  return { text: units.join(''), starts, ends, ...defined({ isDecoded: reading.isDecoded }) };
}

function decodedOf(match: RegExpExecArray): string {
  const [whole, braced, four, two, short, , decimal, hex, entity, pointer, wide] = match;
  if (short !== undefined) return controls[short] ?? short;
  if (entity !== undefined) return entities[entity.toLowerCase()] ?? whole;
  if (wide !== undefined) return wide.normalize('NFKC');
  if (pointer !== undefined) return pointer === '0' ? '~' : '/';
  const digits = braced ?? four ?? two ?? hex;
  const point = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
  if (Number.isNaN(point)) return '';
  return point > 0x10ffff ? whole : String.fromCodePoint(point);
}

/** Percent-encoded bytes are UTF-8: each character is taken with the bytes that it is made of. */
function takePercent(
  run: string,
  from: number,
  take: (decoded: string, from: number, to: number) => void,
): void {
  const bytes = Buffer.from(run.replaceAll('%', ''), 'hex');
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    const end = Math.min(at + length, bytes.length);
    take(bytes.toString('utf8', at, end), from + at * 3, from + end * 3);
    at = end;
  }
}
