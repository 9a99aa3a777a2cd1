import { SendBudget } from './send-budget';

function budget(most: number): SendBudget {
  return new SendBudget(most, new AbortController().signal);
}

test('an address gets one mail a second at most, others are not held up', async () => {
  const its = budget(10);
  const started = performance.now();
  await its.beforeSend('a@example.org');
  await its.beforeSend('b@example.org');
  expect(performance.now() - started).toBeLessThan(900);
  await its.beforeSend('a@example.org');
  expect(performance.now() - started).toBeGreaterThanOrEqual(1_000);
});

test('a run sends no more than it may', async () => {
  const its = budget(1);
  await its.beforeSend('a@example.org');
  await expect(its.beforeSend('b@example.org')).rejects.toThrow(
    'Failed to send another passcode: the run has sent the 1 mails that it may. Raise OTP_MAX_SENDS, or choose fewer interactions with --only.',
  );
  expect(its.sent).toBe(1);
});

test('a stopped run does not wait', async () => {
  const stop = new AbortController();
  const its = new SendBudget(5, stop.signal);
  await its.beforeSend('a@example.org');
  const second = its.beforeSend('a@example.org');
  stop.abort();
  await expect(second).rejects.toThrow(/abort/i);
});
