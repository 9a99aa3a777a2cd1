import { probes } from '../../provider-verification/probe/probes';
import { startEmulator } from '../emulator/start-emulator';
import { runCli } from './testing/run-cli';
import { sandboxStandIn } from './testing/sandbox-stand-in';

test('every question is answered by the emulator, and marked as its response', async () => {
  const emulator = await startEmulator();
  const run = await runCli('probe', ['--url', emulator.url]);
  expect(emulator.world.organizations.size).toBe(0);
  await emulator.close();
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  for (const { name } of probes) expect(run.stdout).toMatch(new RegExp(`^${name}: `, 'm'));
  const answers = run.stdout.split('\n').filter((line) => line.startsWith('  '));
  expect(answers).toHaveLength(probes.length);
  for (const response of answers)
    expect(response).toMatch(/^ {2}the emulator's response, not Stytch's: /);
});

test('there is a probe for each of the ten open questions, and one for magic links', () => {
  expect(probes).toHaveLength(11);
  expect(new Set(probes.map(({ name }) => name)).size).toBe(11);
});

test('without an inbox the question that needs a passcode is left out by name', async () => {
  const place = await sandboxStandIn();
  const run = await runCli('probe', [], { environment: { ...place.environment, OTP_INBOX: '' } });
  await place.close();
  expect(run.stdout).toContain('  not asked: it needs an inbox: name one with --inbox\n');
  expect(run.stdout).toMatch(/^10 of 11 answered\. Report: reports\/probe\.json$/m);
  expect(run.status).toBe(0);
});
