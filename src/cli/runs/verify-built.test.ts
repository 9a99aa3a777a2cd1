import { readSettings } from '../../settings/settings';
import { stopSignal } from '../terminal/stop-signal';
import { verifyBuilt } from './verify-built';

test('consumer tests that fail at once decide the exit code, and nothing is reported', async () => {
  const stop = stopSignal();
  const written: string[] = [];
  const write = () => void written.push('a report');
  const exitCode = await verifyBuilt(Promise.resolve({ exitCode: 1 }), {
    settings: readSettings({}, 'none'),
    output: { place: '', write, writeSoFar: write },
    verbosity: 'quiet',
    deadlineMs: undefined,
    open: undefined,
    stop,
  });
  stop.release();
  expect(exitCode).toBe(1);
  expect(written).toEqual([]);
});
