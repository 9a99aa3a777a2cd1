import { DeadlinePassed, startDeadline, withDeadline } from './deadline';

const never = () => new Promise<never>(() => undefined);

test('work that is done in time is returned, and no timer is left', async () => {
  let signal: AbortSignal | undefined;
  const value = await withDeadline(20, undefined, async (its) => {
    signal = its;
    return 7;
  });
  expect(value).toBe(7);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(signal?.aborted).toBe(false);
});

test('work that listens to nothing ends at its deadline', async () => {
  const started = performance.now();
  await expect(withDeadline(30, undefined, never)).rejects.toThrow('it took more than 30 ms');
  expect(performance.now() - started).toBeLessThan(1_000);
});

test('the signal that the work was given is aborted with the same reason', async () => {
  let seen: unknown;
  const work = (signal: AbortSignal) => {
    signal.addEventListener('abort', () => {
      seen = signal.reason;
    });
    return never();
  };
  await expect(withDeadline(10, undefined, work)).rejects.toBeInstanceOf(DeadlinePassed);
  expect(seen).toBeInstanceOf(DeadlinePassed);
});

test("a parent ends the work sooner, with the parent's reason", async () => {
  const parent = new AbortController();
  const reason = new Error('stopped');
  const work = withDeadline(60_000, parent.signal, never);
  parent.abort(reason);
  await expect(work).rejects.toBe(reason);
});

test('work is not begun when the parent has ended already', async () => {
  const reason = new Error('stopped');
  let begun = false;
  const work = async () => {
    begun = true;
  };
  await expect(withDeadline(60_000, AbortSignal.abort(reason), work)).rejects.toBe(reason);
  expect(begun).toBe(false);
});

test('a parent that lives long keeps no listener of work that is done', async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const parent = Object.assign(signal, {
    addEventListener: (...args: Parameters<AbortSignal['addEventListener']>) => {
      listeners += 1;
      EventTarget.prototype.addEventListener.apply(signal, args);
    },
    removeEventListener: (...args: Parameters<AbortSignal['removeEventListener']>) => {
      listeners -= 1;
      EventTarget.prototype.removeEventListener.apply(signal, args);
    },
  });
  for (let round = 0; round < 20; round += 1) await withDeadline(1_000, parent, async () => round);
  expect(listeners).toBe(0);
});

test('the time that is left is told', () => {
  const deadline = startDeadline(10_000);
  expect(deadline.left()).toBeGreaterThan(9_000);
  expect(deadline.left()).toBeLessThanOrEqual(10_000);
  deadline.release();
});

test('a deadline that begins anew has its time from then on, and one that has passed stays so', async () => {
  const deadline = startDeadline(60_000);
  const ended = new Promise<unknown>((resolve) => {
    deadline.signal.addEventListener('abort', () => resolve(deadline.signal.reason));
  });
  deadline.restart(20);
  expect(await ended).toMatchObject({ ms: 20 });
  deadline.restart(60_000);
  expect(deadline.left()).toBe(0);
  expect(deadline.signal.aborted).toBe(true);
});

test('a deadline may have no end until it begins anew', async () => {
  const deadline = startDeadline(Number.POSITIVE_INFINITY);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(deadline.signal.aborted).toBe(false);
  deadline.release();
});
