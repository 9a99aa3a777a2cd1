import { DeadlinePassed, startDeadline, withDeadline } from '../../src/io/deadline';

/** Polite, and enough to be done with a whole run in a few seconds. */
const atOnce = 4;

/**
 * Deletes things, some at once, within one time for all of them: one that is never answered holds up
 * neither the others nor the end of the run.
 *
 * @param ms the time for all.
 * @param parent a signal that ends it sooner.
 * @param remove deletes one; its signal ends the call.
 * @returns those that could not be deleted, each with the reason.
 */
export async function deleteWithin<Item>(
  items: readonly Item[],
  ms: number,
  parent: AbortSignal | undefined,
  remove: (item: Item, signal: AbortSignal) => Promise<void>,
): Promise<readonly { readonly item: Item; readonly cause: unknown }[]> {
  const failed: { item: Item; cause: unknown }[] = [];
  const deadline = startDeadline(ms, parent);
  const queue = items.values();
  const work = async () => {
    for (const item of queue) {
      try {
        deadline.signal.throwIfAborted();
        await withDeadline(ms, deadline.signal, (signal) => remove(item, signal));
      } catch (cause) {
        failed.push({ item, cause: cause instanceof DeadlinePassed ? tooLate(ms) : cause });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  deadline.release();
  return failed;
}

function tooLate(ms: number): Error {
  return new Error(`the provider did not answer within the ${ms / 1000} s that clean-up has`);
}
