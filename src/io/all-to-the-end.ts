/**
 * Waits until all work has come to an end, also when some of it fails: what was made is cleaned up next.
 *
 * @throws what the first that failed threw
 */
export async function allToTheEnd(work: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(work);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
