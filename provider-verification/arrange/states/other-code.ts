/** Another code of digits: the last one moved on by one. */
export function otherCode(code: string): string {
  return `${code.slice(0, -1)}${(Number(code.slice(-1)) + 1) % 10}`;
}
