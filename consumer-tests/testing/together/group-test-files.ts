/** More in one group save little, and the slowest group is waited for. */
const mostInGroup = 24;

/**
 * Divides test files into groups of about the same number. Neighbours go to different groups, since
 * Jest sorts the slowest to the front.
 *
 * @param workers how many groups can run at once.
 */
export function groupTestFiles<File>(
  files: readonly File[],
  workers: number,
): readonly (readonly [File, ...File[]])[] {
  const rounds = Math.ceil(files.length / (mostInGroup * workers));
  const groups = Math.min(files.length, rounds * workers);
  return files.slice(0, groups).map((first, group) => {
    const others = files.filter((_, index) => index > group && index % groups === group);
    return [first, ...others];
  });
}
