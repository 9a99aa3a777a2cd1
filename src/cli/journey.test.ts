import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { allJourneys } from '../../provider-verification/journey/all-journeys';
import { standingProxy } from '../../provider-verification/testing/standing-proxy';
import { startEmulator } from '../emulator/start-emulator';
import { temporaryFolder } from '../io/temporary-folder';
import { runCli } from './testing/run-cli';
import { sandboxStandIn } from './testing/sandbox-stand-in';

const report = z.object({
  finished: z.boolean(),
  held: z.boolean(),
  journeys: z.array(
    z.object({
      journey: z.string(),
      outcome: z.string(),
      steps: z.array(z.object({ step: z.string(), outcome: z.string(), durationMs: z.number() })),
    }),
  ),
});

test('a sign-out that has no effect turns the journey red at the step after it', async () => {
  const { url, projectId, secret, close } = await startEmulator();
  const proxy = await standingProxy(url);
  const environment = { STYTCH_PROJECT_ID: projectId, STYTCH_SECRET: secret };
  const json = join(temporaryFolder('journey'), 'journey.json');
  let sessions = '';
  proxy.tamper = (call) => {
    if (call.path === '/v1/b2b/sessions/authenticate' && call.status === 200) {
      sessions = call.responseBody;
    } else if (call.path === '/v1/b2b/sessions/authenticate') {
      call.status = 200;
      call.responseBody = sessions;
    }
    return undefined;
  };
  const run = await runCli('journey', ['--url', proxy.url, '--only', 'Passcode', '--json', json], {
    environment,
  });
  await proxy.close();
  await close();
  expect(run.stdout).toMatch(/^ {4}ok +\d+ ms {3}sign out$/m);
  expect(run.stdout).toContain('FAILED  passcode, at "be refused after signing out": ');
  expect(run.stdout).toContain('Verdict    The emulator does not keep the journeys.');
  expect(run.status).toBe(1);
  const { journeys, ...told } = report.parse(JSON.parse(readFileSync(json, 'utf8')));
  expect(told).toEqual({ finished: true, held: false });
  expect(journeys[0]?.steps.at(-1)).toMatchObject({
    step: 'be refused after signing out',
    outcome: 'failed',
  });
});

test('at a sandbox all journeys are made but the one that needs a phone', async () => {
  const place = await sandboxStandIn();
  const run = await runCli('journey', ['--sandbox'], { environment: place.environment });
  await place.close();
  expect(run.stderr).toBe('');
  expect(run.stdout).toContain(
    'Skipped    MFA by SMS: an SMS needs a phone, and only the emulator has an outbox for them\n',
  );
  const made = allJourneys.length - 1;
  expect(run.stdout).toContain(`${made} held, 0 failed, 1 skipped`);
  expect(run.status).toBe(0);
});

test('a name that no journey has is refused', async () => {
  const run = await runCli('journey', ['--only', 'nowhere']);
  expect(run.stderr).toBe(
    `Failed to choose journeys by "nowhere": none of the ${allJourneys.length} names holds it. Use a part of one of these: ${allJourneys.map(({ name }) => name).join(', ')}.\n`,
  );
  expect(run.status).toBe(1);
});
