import { HarnessError } from './harness-error';

test('the message is one sentence with its cure', () => {
  const error = new HarnessError('file-unreadable', {
    failedTo: 'read the contract',
    subject: 'contracts/a.json',
    reason: 'it does not exist',
    cure: 'Run npm run contract',
  });
  expect(error.message).toBe(
    'Failed to read the contract "contracts/a.json": it does not exist. Run npm run contract.',
  );
});

test('the message does without subject and cure', () => {
  const error = new HarnessError('nothing-verified', { failedTo: 'verify', reason: 'no test ran' });
  expect(error.message).toBe('Failed to verify: no test ran.');
});

test('the code decides the exit code', () => {
  expect(new HarnessError('nothing-verified', { failedTo: 'x', reason: 'y' }).exitCode).toBe(1);
  expect(new HarnessError('settings-invalid', { failedTo: 'x', reason: 'y' }).exitCode).toBe(2);
});
