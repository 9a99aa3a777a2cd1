import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeBody } from '../../provider-verification/testing/change-body';
import { secretsOnTheWire } from '../../provider-verification/testing/secrets-on-the-wire';
import { fakeSecrets } from '../domain/placeholders';
import { temporaryFolder } from '../io/temporary-folder';
import { runCli } from './testing/run-cli';
import { type SandboxStandIn, sandboxStandIn } from './testing/sandbox-stand-in';

let place: SandboxStandIn;

beforeEach(async () => {
  place = await sandboxStandIn();
});

afterEach(() => place.close());

test('exchanges are kept, compared, and accepted when that is asked for', async () => {
  const folder = temporaryFolder('record');
  const record = (...more: string[]) =>
    runCli('record', ['--only', 'a fresh passcode of an active', '--into', folder, ...more], {
      environment: place.environment,
    });
  expect((await record()).status).toBe(0);
  expect(readdirSync(folder)).toEqual(['a-fresh-passcode-of-an-active-member']);
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const secrets = [...secretsOnTheWire(place.proxy.calls)].filter((one) => !fakeSecrets.has(one));
  expect(secrets.length).toBeGreaterThan(2);
  expect(secrets.filter((secret) => kept.includes(`"${secret}"`))).toEqual([]);

  place.proxy.tamper = (call) => {
    if (!call.path.endsWith('/email/authenticate')) return undefined;
    changeBody(call, (body) => {
      body.shoe_size = 42;
    });
    return undefined;
  };
  const changed = await record();
  expect(changed.stdout).toContain(
    'Changed    a fresh passcode of an active member: /response/body/shoe_size: new, 42\n',
  );
  expect(changed.status).toBe(1);
  expect((await record('--update')).status).toBe(0);
});
