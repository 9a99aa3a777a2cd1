const most = 5;

/** A list in a sentence: the first few by name, the others by number. */
export function nameSome(names: readonly string[]): string {
  const some = names.slice(0, most).join(', ');
  return names.length <= most ? some : `${some} and ${names.length - most} more`;
}
