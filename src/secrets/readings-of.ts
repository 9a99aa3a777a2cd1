import { decodeRuns } from './decode-runs';
import type { DecodedText } from './decoded-text';
import { squeeze } from './squeeze';
import { undoEscapes } from './undo-escapes';

/** Escapes within escapes are undone so often; who nests them deeper hides nothing that we know. */
const deepest = 8;

/** What is to be searched: `inPieces` holds letters and digits alone. */
export interface Readings {
  readonly whole: readonly DecodedText[];
  readonly inPieces: readonly DecodedText[];
}

/** The readings of short texts: most are names of fields, and come in every body. */
const kept = new Map<string, Readings>();
const longestKept = 48;
const mostKept = 4_096;

/**
 * The readings of a text: as it stands, with its escapes undone, and with what is in base64 or
 * hexadecimal decoded, in any order, until nothing is left to undo; and each without what divides it.
 */
export function readingsOf(text: string): Readings {
  if (text.length > longestKept) return read(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size === mostKept) kept.clear();
  const own = copyOf(text);
  const readings = read(own);
  kept.set(own, readings);
  return readings;
}

/** A text that was cut out of a long one would keep the long one too. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function read(text: string): Readings {
  const whole: DecodedText[] = [];
  const inPieces: DecodedText[] = [];
  let layer: readonly DecodedText[] = [{ text, starts: undefined, ends: undefined }];
  for (let depth = 0; depth <= deepest && layer.length > 0; depth += 1) {
    const decoded: DecodedText[] = [];
    for (const reading of layer) {
      const chain = chainOf(reading);
      const last = chain.at(-1) ?? reading;
      whole.push(...chain);
      inPieces.push(...[squeeze(last)].filter((one) => one !== undefined));
      decoded.push(...decodeRuns(reading), ...(last === reading ? [] : decodeRuns(last)));
    }
    layer = decoded;
  }
  return { whole, inPieces };
}

/** A reading, and what becomes of it as one layer of escapes after the other is undone. */
function chainOf(reading: DecodedText): readonly DecodedText[] {
  const chain: DecodedText[] = [];
  let next: DecodedText | undefined = reading;
  for (let depth = 0; depth <= deepest && next !== undefined; depth += 1) {
    chain.push(next);
    next = undoEscapes(next);
  }
  return chain;
}
