import { endOfString } from './scan-json';

/**
 * The first name that stands twice in one object of a JSON text, however it is spelled there. Slow:
 * for the sentence, once it is known that there is one.
 */
export function findTwin(text: string): string | undefined {
  const names: Set<string>[] = [];
  let last = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{' || sign === '[') names.push(new Set());
    if (sign === '}' || sign === ']') names.pop();
    if (sign === '"') {
      const end = endOfString(text, at);
      last = String(JSON.parse(text.slice(at, end + 1)));
      at = end;
    }
    if (sign !== ':') continue;
    const known = names.at(-1);
    if (known?.has(last) === true) return last;
    known?.add(last);
  }
  return undefined;
}
