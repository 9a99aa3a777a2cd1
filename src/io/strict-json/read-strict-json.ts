import { findTwin } from './find-twin';
import { deepestLevel, scanJson } from './scan-json';

/** A JSON value that every parser reads alike, or why there is none, as it follows "a body that". */
export type StrictJson = { readonly value: unknown } | { readonly refusal: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Reads bytes as JSON, and refuses what two parsers could read differently: anything but UTF-8, a
 * byte-order mark, a name twice in one object, a lone surrogate or a NUL in a text, a number that does
 * not fit, and more than 64 levels (RFC 8259, sections 4, 6, 8 and 9). Never throws.
 */
export function readStrictJson(bytes: Uint8Array): StrictJson {
  if (bytes.length === 0) return refuse('is empty');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return refuse('begins with a byte-order mark');
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuse('is not UTF-8');
  }
  return readText(text);
}

function readText(text: string): StrictJson {
  const { members, levels, unsafeNumber } = scanJson(text);
  if (levels > deepestLevel) return refuse(`is nested more than ${deepestLevel} levels deep`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own words would quote the body.
    return refuse('is not JSON');
  }
  if (countMembers(value) !== members) {
    return refuse(`names ${JSON.stringify(findTwin(text))} twice in one object`);
  }
  if (unsafeNumber !== undefined) {
    return refuse(`holds the number ${shorten(unsafeNumber)}, which parsers read differently`);
  }
  const odd = text.includes('\\u') ? oddText(value) : undefined;
  return odd === undefined ? { value } : refuse(`holds ${odd}`);
}

function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item);
    return count;
  }
  for (const item of Object.values(value)) count += 1 + countMembers(item);
  return count;
}

function oddText(value: unknown): string | undefined {
  if (typeof value === 'string') {
    if (loneSurrogate.test(value)) return 'a lone surrogate';
    return value.includes('\0') ? 'a NUL' : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, item] of Object.entries(value)) {
    const odd = oddText(name) ?? oddText(item);
    if (odd !== undefined) return odd;
  }
  return undefined;
}

function refuse(refusal: string): StrictJson {
  return { refusal };
}

function shorten(token: string): string {
  return token.length > 24 ? `${token.slice(0, 24)}...` : token;
}
