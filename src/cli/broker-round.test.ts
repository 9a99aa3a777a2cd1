import { randomBytes } from 'node:crypto';
import { runVerification } from '../../provider-verification/run-verification';
import { changeBody } from '../../provider-verification/testing/change-body';
import { someRefusal } from '../../provider-verification/testing/chosen-interactions';
import { secretsOnTheWire } from '../../provider-verification/testing/secrets-on-the-wire';
import {
  type StandingProxy,
  standingProxy,
} from '../../provider-verification/testing/standing-proxy';
import { workplace } from '../../provider-verification/testing/workplace';
import { publishContract } from '../broker/publish-contract';
import { publishResult } from '../broker/publish-result';
import { brokerMissing, startTestBroker, type TestBroker } from '../broker/testing/test-broker';
import { contractOf, readContract } from '../contract/read-contract';
import { sealed } from '../contract/seal';
import { fakeSecrets } from '../domain/placeholders';
import { contractPath } from '../domain/vocabulary';
import { startEmulator } from '../emulator/start-emulator';
import { runCli } from './testing/run-cli';
import { sandboxStandIn } from './testing/sandbox-stand-in';

const missing = brokerMissing();
const describeWithBroker = missing === undefined ? describe : describe.skip;
if (missing !== undefined) test.skip(`the round with a broker: ${missing}`, () => undefined);

describeWithBroker('the round, with a real broker', () => {
  let broker: TestBroker;
  let commit: string;

  beforeAll(async () => {
    broker = await startTestBroker();
  });

  beforeEach(async () => {
    await broker.reset();
    commit = randomBytes(20).toString('hex');
  });

  afterAll(() => broker.stop());

  /** Runs a command as a CI server would that builds this commit. */
  function run(name: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
    return runCli(name, args, {
      environment: {
        ...broker.environment,
        CI: '',
        GITHUB_ACTIONS: '',
        BUILDKITE: 'true',
        BUILDKITE_COMMIT: commit,
        BUILDKITE_BRANCH: 'feat/x',
        BUILDKITE_BUILD_URL: 'https://ci.example/1',
        ...environment,
      },
    });
  }

  /** Publishes the committed contract with one interaction that asks for something else. */
  async function publishBroken(branch: string): Promise<string> {
    const { json } = readContract(contractPath);
    const interactions = json.interactions.map((interaction) =>
      interaction.description === someRefusal().description
        ? {
            ...interaction,
            response: {
              ...interaction.response,
              body: {
                contentType: 'application/json',
                encoded: false as const,
                content: { ...Object(interaction.response.body?.content), error_type: 'teapot' },
              },
            },
          }
        : interaction,
    );
    const contract = contractOf(sealed({ ...json, interactions }));
    const version = { number: commit, branch, buildUrl: undefined };
    const { outcome } = await publishContract(broker.client, contract, version);
    return outcome;
  }

  /** Everything that the broker holds of this commit, as text. */
  async function readBack(): Promise<string> {
    const path = `/pacts/provider/stytch-b2b/consumer/b2b-login/version/${commit}`;
    const { body } = await broker.client.send({ what: 'read', method: 'GET', path });
    const { _links } = Object(body);
    const results = _links['pb:latest-verification-results'].href;
    const result = await broker.client.send({ what: 'read', method: 'GET', path: results });
    return JSON.stringify([body, result.body]);
  }

  test('set up, publish, verify, ask, record', async () => {
    const setUp = await run('broker-setup', ['--webhook-url', 'https://ci.example/hook']);
    expect([setUp.stderr, setUp.status]).toEqual(['', 0]);
    const again = await run('broker-setup', ['--webhook-url', 'https://ci.example/hook']);
    expect(again.stdout).toContain('(brought up to date)');

    const published = await run('publish-contract');
    expect(published.stdout).toMatch(
      new RegExp(
        `^Published: version ${commit} on branch feat/x\n\\d+ interactions, content [0-9a-f]{12}, http`,
      ),
    );
    const before = await run('can-i-deploy', ['--to', 'test']);
    expect([before.stdout.slice(0, 3), before.status]).toEqual(['No:', 1]);

    const verified = await run('verify', ['--from-broker', '--publish']);
    // A busy machine is told how far the run has come.
    const said = verified.stderr.replace(/^Verifying \d+ of \d+\n/gm, '');
    expect([said, verified.status]).toEqual(['', 0]);
    expect(verified.stdout).toMatch(/^Published: kept by version emulator-[0-9a-f]{12}$/m);

    const test = await run('can-i-deploy', ['--to', 'test']);
    expect(test.stdout).toMatch(
      /^Yes: All required verification results are published and successful\n/,
    );
    expect(test.stdout).toMatch(/provider version: emulator-[0-9a-f]{12}\n/);
    expect(test.status).toBe(0);

    const production = await run('can-i-deploy', ['--to', 'production']);
    expect(production.stdout).toMatch(
      /^No: There is no verified pact between .*currently in production/,
    );
    expect(production.stdout).toContain('Nobody has verified it against Stytch yet');
    expect(production.status).toBe(1);

    const recorded = await run('record-deployment', ['--to', 'test']);
    expect(recorded.stdout).toBe(`Recorded: version ${commit} of b2b-login is deployed to test\n`);
    expect((await run('record-deployment', ['--to', 'test'])).status).toBe(0);
  });

  test('published twice it is one version with one content', async () => {
    expect((await run('publish-contract')).stdout).toMatch(/^Published: /);
    const again = await run('publish-contract');
    expect(again.stdout).toMatch(/^Already there, nothing changed: version /);
    expect(again.status).toBe(0);
    const path = '/pacticipants/b2b-login/versions';
    const { body } = await broker.client.send({ what: 'read', method: 'GET', path });
    expect(Object(body)._embedded.versions).toHaveLength(1);
  });

  test('other content under the same version fails with both hashes and the cure', async () => {
    await publishBroken('feat/x');
    const run2 = await run('publish-contract');
    expect(run2.stderr).toMatch(
      new RegExp(
        `^Failed to publish the contract as "${commit}": that version has other content already \\([0-9a-f]{12} there, [0-9a-f]{12} here\\)\\. Commit the change, so that it has a version of its own; a version is published once\\.\n$`,
      ),
    );
    expect(run2.status).toBe(1);
  });

  test('a new expectation that nobody kept is pending: reported, not fatal, not deployable', async () => {
    await run('broker-setup');
    await publishBroken('feat/x');
    const verified = await run('verify', ['--from-broker', '--publish']);
    expect(verified.stdout).toContain(`FAILED  ${someRefusal().description}: `);
    expect(verified.stdout).toContain('This contract is pending: no version has kept it yet');
    expect(verified.stdout).toMatch(/^Published: not kept by version emulator-/m);
    expect(verified.status).toBe(0);
    const asked = await run('can-i-deploy', ['--to', 'test']);
    expect(asked.stdout).toMatch(/^No: The verification for the pact .* failed\n/);
    expect(asked.stdout).toContain(`  failed: ${someRefusal().description}\n`);
    expect(asked.status).toBe(1);
  });

  describe('with a provider that is tampered with', () => {
    let proxy: StandingProxy;
    let close: () => Promise<void>;

    beforeEach(async () => {
      const emulator = await startEmulator();
      proxy = await standingProxy(emulator.url);
      close = async () => {
        await proxy.close();
        await emulator.close();
      };
    });

    afterEach(() => close());

    test('a contract that was kept and is then broken is fatal', async () => {
      await run('broker-setup');
      await run('publish-contract');
      expect((await run('verify', ['--from-broker', '--publish'])).status).toBe(0);
      proxy.tamper = (call) => {
        if (call.path.endsWith('/email/authenticate')) call.status = 500;
        return undefined;
      };
      const broken = await run('verify', ['--from-broker', '--url', proxy.url]);
      expect(broken.stdout).not.toContain('This contract is pending');
      expect(broken.status).toBe(1);
    });

    test('a part of a contract, or another emulator, is never published', async () => {
      for (const [option, value] of [
        ['--url', proxy.url],
        ['--only', 'x'],
      ] as const) {
        const refused = await run('verify', ['--from-broker', '--publish', option, value]);
        expect(refused.stderr).toBe(
          `Failed to publish with "${option}": the result would stand for a whole contract, verified by this emulator. Leave out ${option} or --publish.\n`,
        );
        expect(refused.status).toBe(2);
      }
    });
  });

  test('no secret is in what was published, also when every field mismatches', async () => {
    await run('publish-contract');
    const place = await workplace();
    place.proxy.tamper = (call) => {
      // What arranges a state stays as it is: nothing would be sent after it.
      if (!call.path.endsWith('/otps/email/authenticate')) return undefined;
      changeBody(call, (body) => {
        body.member_id = body.session_token || 'nobody';
        body.organization_id = `it was ${body.intermediate_session_token} or ${body.session_jwt}`;
        body.error_type = { leaked: JSON.parse(call.requestBody) };
        body.status_code = 'none';
      });
      return undefined;
    };
    const { interactions } = readContract(contractPath);
    const result = await runVerification({ ...place.options, interactions });
    const path = `/pacts/provider/stytch-b2b/consumer/b2b-login/version/${commit}`;
    const { body } = await broker.client.send({ what: 'read', method: 'GET', path });
    const resultsUrl = Object(body)._links['pb:publish-verification-results'].href;
    const version = { number: 'emulator-test', branch: 'emulator', buildUrl: undefined };
    await publishResult(broker.client, resultsUrl, result, version);
    await place.close();
    const text = await readBack();
    expect(text).toContain('"success":false');
    const secrets = [...secretsOnTheWire(place.proxy.calls)].filter((one) => !fakeSecrets.has(one));
    expect(secrets.length).toBeGreaterThan(60);
    const leaked = secrets.filter((secret) =>
      /^\d{6}$/.test(secret)
        ? new RegExp(`(?<![\\w-])${secret}(?![\\w-])`).test(text)
        : text.includes(secret),
    );
    expect(leaked).toEqual([]);
  });

  test('what a stand-in on this machine answered is never published as if Stytch had', async () => {
    const place = await sandboxStandIn();
    const refused = await run('verify-sandbox', ['--from-broker', '--publish'], place.environment);
    await place.close();
    expect(refused.stderr).toBe(
      `Failed to publish the result of a sandbox: ${place.tls.url} is on this machine, and what answers there is not Stytch. Publish results of the emulator with npm run verify -- --from-broker --publish.\n`,
    );
    expect(refused.status).toBe(2);
    expect(place.proxy.calls).toEqual([]);
  });

  test('a user who may only read, and a wrong password, are told apart', async () => {
    const reader = await run('publish-contract', [], broker.readOnly);
    expect(reader.stderr).toMatch(
      /^Failed to publish the contract "http.*": (the user may not do that \(403\)|the broker does not take the credentials \(401\))\. /,
    );
    expect(reader.status).toBe(2);
    const stranger = await run('publish-contract', [], { PACT_BROKER_PASSWORD: 'a-wrong-one' });
    expect(stranger.stderr).toMatch(
      /^Failed to look up the contract "http.*": the broker does not take the credentials \(401\)\. Set PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD\.\n$/,
    );
    expect(stranger.stderr).not.toContain('a-wrong-one');
    expect(stranger.status).toBe(2);
  });

  test('a contract that was altered after it was written is refused as it comes back', async () => {
    const { json } = readContract(contractPath);
    const [first, ...others] = json.interactions;
    if (first === undefined) throw new Error('the contract is empty');
    const altered = { ...first, response: { ...first.response, status: 418 } };
    const contract = contractOf({ ...json, interactions: [altered, ...others] });
    const version = { number: commit, branch: 'feat/x', buildUrl: undefined };
    await publishContract(broker.client, contract, version);
    const refused = await run('verify', ['--from-broker']);
    expect(refused.stderr).toContain(`"${first.description}": it was altered after it was written`);
    expect(refused.stderr).toMatch(/^Failed to accept the contract "http/);
    expect(refused.status).not.toBe(0);
  });

  test('before the set-up, a deployment cannot be recorded', async () => {
    await run('publish-contract');
    const refused = await run('record-deployment', ['--to', 'test']);
    expect(refused.stderr).toBe(
      'Failed to record the deployment to "test": the broker has no such environment. Run npm run broker:setup once.\n',
    );
  });

  test('verifying nothing is an error', async () => {
    const empty = await run('verify', ['--from-broker']);
    expect(empty.stderr).toMatch(
      /^Failed to verify from the broker "http.*": no contract of stytch-b2b matches \(main branch, branch feat\/x, deployed or released\)\. Publish one with npm run publish:contract\.\n$/,
    );
    expect(empty.status).toBe(1);
  });
});
