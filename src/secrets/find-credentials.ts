import { emulatorSecret } from '../settings/setting-variables';
import { isSecretField } from './secret-fields';
import type { Stretch } from './secret-index';

const tokenSigns = '[^\\s"\'`<>,;&)\\]}]';

/** What is a secret by its looks alone. The group, where there is one, is what is taken out. */
const looks: readonly RegExp[] = [
  // A JWT; its first part is JSON, and JSON in base64 begins so.
  /\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?/dg,
  /(?<![\w.-])[\w-]{16,}\.[\w-]{16,}\.[\w-]{16,}(?![\w.-])/dg,
  /\bsecret-(?:test|live)-[\w=-]{8,}/dgi,
  /\b(?:basic|bearer)\s{1,4}((?=[\w+/.~=-]*[\d+/=])[\w+/.~=-]{6,})/dgi,
  // Credentials before the host of a URL.
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/([^\s/?#"'`<>@]+)@/dgi,
  /\b(?:proxy-)?authorization["'`]?\s{0,4}[:=]\s{0,4}["'`]?([^\s"'`][^\r\n"'`]*)/dgi,
  /\b(?:set-)?cookie["'`]?\s{0,4}[:=]\s{0,4}["'`]?([^\s"'`][^\r\n"'`]*)/dgi,
];

/** A name, and a value that is quoted, a number under a quoted name, or stands behind an equals sign. */
const named = [
  /(?<![\w$.-])(?:["'`]([\w$.-]{1,64})["'`]|([\w$-]{1,64}))\s{0,8}:\s{0,8}(?:"([^"\r\n]+)"|'([^'\r\n]+)'|`([^`\r\n]+)`)/dg,
  /["'`]([\w$.-]{1,64})["'`]()\s{0,8}:\s{0,8}-?(\d+)(?:\.(\d+))?/dg,
  new RegExp(`(?<![\\w$.-])()([\\w$.-]{1,64})=["'\`]?(${tokenSigns}+)`, 'dg'),
  /(?<![\w-])()(x-[a-z-]{1,60}):\s{0,4}([^\s"'`]+)/dgi,
];

/** A name and a list, of which each text and each number is taken out. */
const namedList = /(?<![\w$.-])["'`]?([\w$.-]{1,64})["'`]?\s{0,8}:\s{0,8}\[([^[\]]{1,20000})\]/dg;
const listItem = /"([^"]+)"|'([^']+)'|(?<![\w.])(\d+)/dg;

/**
 * Finds what is a secret by its looks or by the name that it stands under, whether anybody knows it
 * or not: in JSON, in the printed form of an object, in a URL, in a header.
 */
export function findCredentials(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const pattern of looks) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
      if (text.slice(from, to) !== emulatorSecret) found.push({ from, to });
    }
  }
  for (const pattern of named) {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] || match[2] || '';
      if (!isSecretField(name) || isErrorCode(name, match.slice(3))) continue;
      for (const indices of match.indices?.slice(3) ?? []) {
        if (indices !== undefined) found.push({ from: indices[0], to: indices[1] });
      }
    }
  }
  for (const match of text.matchAll(namedList)) {
    const start = match.indices?.[2]?.[0];
    if (start === undefined || !isSecretField(match[1] ?? '')) continue;
    for (const item of (match[2] ?? '').matchAll(listItem)) {
      for (const indices of item.indices?.slice(1) ?? []) {
        if (indices !== undefined) found.push({ from: start + indices[0], to: start + indices[1] });
      }
    }
  }
  return found;
}

/** Errors of Node carry a `code` as well: ENOENT, ERR_INVALID_ARG_TYPE. */
function isErrorCode(name: string, values: readonly (string | undefined)[]): boolean {
  return name === 'code' && values.some((value) => /^E(?:RR_)?[A-Z_]{3,}\d?$/.test(value ?? ''));
}
