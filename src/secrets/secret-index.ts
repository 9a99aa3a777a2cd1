import type { DecodedText } from './decoded-text';
import { formsInPieces, formsOf, isSearched, type SecretForm } from './secret-forms';

/** A stretch of a reading: from a code unit to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The first so many characters of each form lead to it. */
const keyLength = 4;
const markBits = 20;
const marks = 2 ** markBits;

/** Forms by how they begin: the characters at each place of a text lead to those that may stand there. */
class FormTable {
  readonly #byKey = new Map<string, SecretForm[]>();
  /** By a mark of the first characters: whether anything can begin so. */
  readonly #begins = new Uint8Array(marks);

  add(form: SecretForm): void {
    const start = lowerCase(form.text.slice(0, keyLength));
    let mark = 0;
    for (let at = 0; at < start.length; at += 1) mark = nextMark(mark, start, at);
    this.#begins[mark] = 1;
    const others = this.#byKey.get(start);
    if (others === undefined) this.#byKey.set(start, [form]);
    else others.push(form);
  }

  find(text: string): readonly Stretch[] {
    const lower = lowerCase(text);
    const found: Stretch[] = [];
    let runEnd = 0;
    let mark = 0;
    for (let last = 0; last < lower.length; last += 1) {
      mark = nextMark(mark, lower, last);
      const at = last - keyLength + 1;
      if (this.#begins[mark] === 0 || at < 0) continue;
      for (const form of this.#byKey.get(lower.slice(at, last + 1)) ?? []) {
        // A run of base64 is taken whole the first time that something is found in it.
        if (form.wholeRun && at < runEnd) continue;
        const to = endOf(form, text, lower, at);
        if (to === undefined) continue;
        const stretch = form.wholeRun
          ? base64Run(text, at, to)
          : { from: startOf(form, lower, at), to };
        if (form.wholeRun) runEnd = stretch.to;
        found.push(stretch);
      }
    }
    return found;
  }
}

/**
 * Finds known secrets in a text in one pass, however many there are: the characters at each place are
 * looked up in a table of all beginnings, and only what begins alike is compared.
 */
export class SecretIndex {
  readonly #whole = new FormTable();
  readonly #inPieces = new FormTable();
  readonly #numbers = new Set<number>();
  #taken = 0;

  /** Takes in what has come to a growing set since the last time. */
  update(secrets: ReadonlySet<string>): this {
    if (secrets.size === this.#taken) return this;
    let position = 0;
    for (const secret of secrets) {
      position += 1;
      if (position > this.#taken) this.#add(secret);
    }
    this.#taken = secrets.size;
    return this;
  }

  /** Whether a number is a secret of digits. */
  hasNumber(value: number): boolean {
    return this.#numbers.has(Math.abs(value));
  }

  find({ text }: Pick<DecodedText, 'text'>): readonly Stretch[] {
    return this.#whole.find(text);
  }

  /** The same in a text of which letters and digits alone are left. */
  findSqueezed({ text }: Pick<DecodedText, 'text'>): readonly Stretch[] {
    return this.#inPieces.find(text);
  }

  #add(secret: string): void {
    if (!isSearched(secret)) return;
    // Of one that began with zeros less may be left: 000429 is no status.
    if (/^(?:[1-9]\d{3,14}|0+[1-9]\d{4,13})$/.test(secret)) this.#numbers.add(Number(secret));
    for (const form of formsOf(secret)) this.#whole.add(form);
    for (const form of formsInPieces(secret)) this.#inPieces.add(form);
  }
}

/** The mark of the characters up to this one: of the last `keyLength` alone, what was before is shifted out. */
function nextMark(mark: number, text: string, at: number): number {
  return ((mark << (markBits / keyLength)) ^ text.charCodeAt(at)) & (marks - 1);
}

/** Where a form that begins here ends; undefined when it does not stand here. */
function endOf(form: SecretForm, text: string, lower: string, at: number): number | undefined {
  const { text: wanted, exactCase, boundary, enough } = form;
  const place = exactCase ? text : lower;
  if (!place.startsWith(wanted.slice(0, enough), at)) return undefined;
  let to = at + enough;
  while (to - at < wanted.length && place[to] === wanted[to - at]) to += 1;
  if (boundary === 'none') return to;
  const beside = boundary === 'word' ? /[\p{L}\p{N}_]/u : /[\p{L}\p{N}]/u;
  return beside.test(text[at - 1] ?? '') || beside.test(text[to] ?? '') ? undefined : to;
}

/** Where what is known to stand before a form begins, as far as it is there. */
function startOf({ before = '' }: SecretForm, lower: string, at: number): number {
  let length = 0;
  while (
    length < Math.min(before.length, at) &&
    before.at(-1 - length) === lower[at - 1 - length]
  ) {
    length += 1;
  }
  return at - length;
}

function base64Run(text: string, from: number, to: number): Stretch {
  const isPart = (at: number) => /[\w+/=-]/.test(text[at] ?? '');
  let [first, end] = [from, to];
  while (first > 0 && isPart(first - 1)) first -= 1;
  while (end < text.length && isPart(end)) end += 1;
  return { from: first, to: end };
}

/** In lower case, with every character at its place: some would become two. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
