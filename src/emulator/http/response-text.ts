import { keptTexts } from '../bodies/kept-body';
import { sortedJson } from './sorted-json';

type Nulls = 'explicit' | 'omit';

/**
 * The body of a success as JSON, as `sortedJson` writes it. Bodies of records that were kept, in fields
 * of it or in lists in fields, are written once as long as they stay the same.
 */
export function responseText(body: Readonly<Record<string, unknown>>, nulls: Nulls): string {
  let text = '{';
  for (const key of Object.keys(body).sort()) {
    const value = body[key];
    if (value === undefined || (value === null && nulls === 'omit')) continue;
    text += `${text === '{' ? '' : ','}${JSON.stringify(key)}:${textOf(value, nulls)}`;
  }
  return `${text}}`;
}

function textOf(value: unknown, nulls: Nulls): string {
  if (typeof value !== 'object' || value === null) return sortedJson(value, nulls);
  const texts = keptTexts(value);
  if (texts !== undefined) {
    texts[nulls] ??= sortedJson(value, nulls);
    return texts[nulls];
  }
  if (!Array.isArray(value) || !isKept(value[0])) return sortedJson(value, nulls);
  return `[${value.map((one) => textOf(one, nulls)).join(',')}]`;
}

function isKept(value: unknown): boolean {
  return typeof value === 'object' && value !== null && keptTexts(value) !== undefined;
}
