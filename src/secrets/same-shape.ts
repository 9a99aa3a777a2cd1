/**
 * A text of the same shape: letters become x or X, digits 0, other signs * unless they give a token
 * its form. Length and emptiness stay, so that a matcher finds what it would have found. Applied
 * twice it changes nothing.
 */
export function sameShape(text: string): string {
  if (text.length !== 1) return shapeOf(text);
  const known = single.get(text) ?? shapeOf(text);
  if (single.size < 1_000) single.set(text, known);
  return known;
}

const single = new Map<string, string>();

function shapeOf(text: string): string {
  return text
    .replace(/\p{N}/gu, '0')
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{L}/gu, (letter) => (letter === 'X' ? 'X' : 'x'))
    .replace(/[^\p{L}\p{N}\s_.=+/:@-]/gu, '*');
}
