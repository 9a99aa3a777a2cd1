import { startEmulator } from '../../src/emulator/start-emulator';
import { emulatorInbox } from '../../src/inbox/emulator-inbox';
import { allJourneys } from './all-journeys';
import { runJourneys } from './run-journeys';

test('all journeys are green on the emulator, and none leaves an organization behind', async () => {
  const emulator = await startEmulator();
  const { url: baseUrl, projectId, secret } = emulator;
  try {
    const run = await runJourneys({
      journeys: allJourneys,
      target: { kind: 'emulator', baseUrl, projectId, secret },
      inbox: emulatorInbox(baseUrl),
      signal: new AbortController().signal,
      deadlineMs: 60_000,
    });
    const red = run.journeys.flatMap(({ journey, steps }) =>
      steps
        .filter(({ outcome }) => outcome !== 'passed')
        .map(({ step, failures }) => ({ journey, step, failures })),
    );
    expect(red).toEqual([]);
    expect(run.problems).toEqual([]);
    expect(run.held).toBe(true);
    expect(run.journeys.map(({ journey }) => journey)).toEqual(allJourneys.map(({ name }) => name));
    expect(emulator.world.organizations.size).toBe(0);
  } finally {
    await emulator.close();
  }
});
