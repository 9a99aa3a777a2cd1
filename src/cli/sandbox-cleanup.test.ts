import { runCli } from './testing/run-cli';
import { type SandboxStandIn, sandboxStandIn } from './testing/sandbox-stand-in';

let place: SandboxStandIn;

beforeEach(async () => {
  place = await sandboxStandIn();
});

afterEach(() => place.close());

async function create(organization_slug: string): Promise<void> {
  const { url, projectId, secret } = place.emulator;
  const basic = Buffer.from(`${projectId}:${secret}`).toString('base64');
  await fetch(`${url}/v1/b2b/organizations`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
    body: JSON.stringify({ organization_name: 'Left', organization_slug }),
  });
}

function slugs(): string[] {
  return [...place.emulator.world.organizations.values()].map(({ slug }) => slug).sort();
}

function cleanup(...args: string[]) {
  return runCli('sandbox-cleanup', args, { environment: place.environment });
}

test('it lists first, and deletes only its own, only old ones, only when told to', async () => {
  await create('contract-test-1-1');
  await create('contract-test-1-2');
  await create('my-contract-test-1');
  const young = await cleanup('--yes');
  expect(young.stdout).toBe('Nothing is left behind that is older than 60 minutes.\n');
  const listed = await cleanup('--older-than', '0');
  expect(listed.stdout).toMatch(
    /^contract-test-1-1 {2}created .*Z\ncontract-test-1-2 {2}created .*Z\n2 found\. Delete them with: npm run sandbox:cleanup -- --yes\n$/,
  );
  expect(slugs()).toHaveLength(3);
  const deleted = await cleanup('--older-than', '0', '--yes');
  expect(deleted.stdout).toMatch(/2 deleted\.\n$/);
  expect(deleted.status).toBe(0);
  expect(slugs()).toEqual(['my-contract-test-1']);
});

test('more than one page is found', async () => {
  for (let count = 0; count < 105; count += 1) await create(`contract-test-many-${count}`);
  const { stdout } = await cleanup('--older-than', '0', '--yes');
  expect(stdout).toMatch(/105 deleted\.\n$/);
  expect(slugs()).toEqual([]);
});

test.each([['soon'], ['-1'], ['1.5']])('an age of %s is refused', async (age) => {
  const run = await cleanup(`--older-than=${age}`);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain('It must be a whole number of minutes.');
});
