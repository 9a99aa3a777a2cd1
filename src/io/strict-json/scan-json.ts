/** Levels of objects and lists that a body may have. Stytch's responses have seven. */
export const deepestLevel = 64;

/** What one pass over a JSON text counts. */
export interface JsonScan {
  /** Names of members, in all objects together, each as often as it stands there. */
  readonly members: number;
  readonly levels: number;
  /** A number that parsers read differently; undefined when there is none. */
  readonly unsafeNumber: string | undefined;
}

const quote = 0x22;
const backslash = 0x5c;
const longestPlainNumber = 15;

/**
 * Counts what `JSON.parse` does not tell, in one pass and without recursion. The text is taken for
 * JSON: of one that is none, the counts mean nothing.
 */
export function scanJson(text: string): JsonScan {
  let members = 0;
  let level = 0;
  let levels = 0;
  let unsafeNumber: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
    } else if (code === 0x3a) {
      members += 1;
    } else if (code === 0x7b || code === 0x5b) {
      level += 1;
      if (level > levels) levels = level;
    } else if (code === 0x7d || code === 0x5d) {
      level -= 1;
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const end = endOfNumber(text, at);
      if (unsafeNumber === undefined && !isSafe(text, at, end)) unsafeNumber = text.slice(at, end);
      at = end - 1;
    }
  }
  return { members, levels, unsafeNumber };
}

/** The place of the quote that closes the string which opens at `start`. */
export function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, place: number): boolean {
  let before = place - 1;
  while (text.charCodeAt(before) === backslash) before -= 1;
  return (place - before) % 2 === 0;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isOfNumber(text.charCodeAt(end))) end += 1;
  return end;
}

// Digits, the point, the signs, and the exponent's letter.
function isOfNumber(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2e ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x65 ||
    code === 0x45
  );
}

/**
 * Whether every parser reads the same number: it fits a double (RFC 8259, section 6), and 53 bits when
 * it is written as an integer. `200.0`, `2e2` and `-0` are read alike, as far as any comparison can tell.
 */
function isSafe(text: string, start: number, end: number): boolean {
  if (end - start <= longestPlainNumber && !hasExponent(text, start, end)) return true;
  const token = text.slice(start, end);
  const value = Number(token);
  if (!Number.isFinite(value)) return false;
  const digits = token.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '');
  if (value === 0) return digits === '';
  return /^-?\d+$/.test(token) ? Number.isSafeInteger(value) : digits.length <= 17;
}

function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x65 || code === 0x45) return true;
  }
  return false;
}
