import { decodeRuns } from './decode-runs';
import type { Reading } from './reading';
import { squeeze } from './squeeze';
import { undoEscapes } from './undo-escapes';

/** Escapes within escapes are undone so often; who nests them deeper hides nothing that we know. */
const deepest = 8;

/** What is to be searched: `inPieces` holds letters and digits alone. */
export interface Readings {
  readonly whole: readonly Reading[];
  readonly inPieces: readonly Reading[];
}

/**
 * The readings of a text: as it stands, with its escapes undone, and with what is in base64 or
 * hexadecimal decoded, in any order, until nothing is left to undo; and each without what divides it.
 */
export function readingsOf(text: string): Readings {
  const whole: Reading[] = [];
  const inPieces: Reading[] = [];
  let layer: readonly Reading[] = [{ text, starts: undefined, ends: undefined }];
  for (let depth = 0; depth <= deepest && layer.length > 0; depth += 1) {
    const decoded: Reading[] = [];
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
function chainOf(reading: Reading): readonly Reading[] {
  const chain: Reading[] = [];
  let next: Reading | undefined = reading;
  for (let depth = 0; depth <= deepest && next !== undefined; depth += 1) {
    chain.push(next);
    next = undoEscapes(next);
  }
  return chain;
}
