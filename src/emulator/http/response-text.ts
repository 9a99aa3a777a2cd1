import { keptTexts } from '../bodies/kept-body';
import { sortedJson } from './sorted-json';

type Nulls = 'explicit' | 'omit';
type Json = Readonly<Record<string, unknown>>;

/**
 * A body together with its envelope as JSON, as `sortedJson` writes it. What is in the body and was
 * kept, or a list of such, is written once for as long as it stays the same.
 */
export function responseText(body: Json, envelope: Json, nulls: Nulls): string {
  let text = '{';
  for (const key of sortedKeys(body, envelope)) {
    const value = key in envelope ? envelope[key] : body[key];
    if (value === undefined || (value === null && nulls === 'omit')) continue;
    // The fields of a body are named by our own code: no name needs an escape.
    text += `${text === '{' ? '' : ','}"${key}":${textOf(value, nulls)}`;
  }
  return `${text}}`;
}

// By insertion: all but the envelope comes in order.
function sortedKeys(body: Json, envelope: Json): readonly string[] {
  const keys: string[] = [];
  for (const part of [body, envelope]) {
    for (const key in part) {
      if (part === body && key in envelope) continue;
      let index = keys.length;
      for (; index > 0 && key < String(keys[index - 1]); index -= 1) {
        keys[index] = String(keys[index - 1]);
      }
      keys[index] = key;
    }
  }
  return keys;
}

function textOf(value: unknown, nulls: Nulls): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const texts = keptTexts(first);
  if (texts === undefined) return sortedJson(value, nulls);
  if (Array.isArray(value)) return `[${value.map((one) => textOf(one, nulls)).join(',')}]`;
  texts[nulls] ??= sortedJson(value, nulls);
  return texts[nulls];
}
