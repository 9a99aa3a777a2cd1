/** A description as a person reads it: two that look alike are one to whoever reads a report. */
export function looksOf(description: string): string {
  return description
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Why a description cannot be told from another one on a terminal or a page; undefined when it can.
 */
export function unreadable(description: string): string | undefined {
  if (looksOf(description) === '') return 'its description is blank';
  if (/[\p{Cc}\p{Cf}]/u.test(description)) return 'its description holds a sign that does not show';
  if (description !== description.trim() || /\s\s|[^\S ]/.test(description)) {
    return 'its description holds white space that does not show';
  }
  const isMixed =
    /\p{Script=Latin}/u.test(description) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(description);
  return isMixed
    ? 'its description mixes Latin letters with others that look like them'
    : undefined;
}
