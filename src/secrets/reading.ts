/** A text as a reader would decode it, and where each of its characters stands in the original. */
export interface Reading {
  readonly text: string;
  /** By code unit of `text`: where its original begins; undefined for the original itself. */
  readonly starts: Int32Array | undefined;
  /** By code unit of `text`: where its original ends; undefined for the original itself. */
  readonly ends: Int32Array | undefined;
}

/** Escapes within escapes are undone so often; who nests them deeper hides nothing that we know. */
const deepest = 5;

const anyEscape =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin so
  /\x1b\[[0-9;]*[A-Za-z]|\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|\\(["'`\\/bfnrt])|((?:%[0-9a-f]{2})+)|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));|~([01])/gi;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin so
const mayHoldEscapes = /[\\%&~\x1b]/;

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
 * The readings of a text: as it stands, and with its escapes undone, those of JSON, of URLs, of HTML,
 * of JSON pointers and of terminals, once, twice, until nothing is left to undo.
 */
export function readingsOf(text: string): readonly Reading[] {
  const readings: Reading[] = [{ text, starts: undefined, ends: undefined }];
  for (let depth = 0; depth < deepest; depth += 1) {
    const last = readings.at(-1);
    const next = last === undefined ? undefined : undone(last);
    if (next === undefined) break;
    readings.push(next);
  }
  return readings;
}

/** Where the code unit of a reading stands in the original: from, and to before. */
export function originOf({ starts, ends }: Reading, at: number): readonly [number, number] {
  return starts === undefined || ends === undefined
    ? [at, at + 1]
    : [starts[at] ?? 0, ends[at] ?? 0];
}

/** A reading with one layer of escapes undone; undefined when there is none. */
function undone(reading: Reading): Reading | undefined {
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
  return { text: units.join(''), starts, ends };
}

function decodedOf(match: RegExpExecArray): string {
  const [whole, braced, four, two, short, , decimal, hex, entity, pointer] = match;
  if (short !== undefined) return controls[short] ?? short;
  if (entity !== undefined) return entities[entity.toLowerCase()] ?? whole;
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
