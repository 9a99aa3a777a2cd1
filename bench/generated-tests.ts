import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../src/io/temporary-folder';

const model = 'consumer-tests/authenticate-succeeds.pact.test.ts';
const description = 'a fresh passcode of an active member';

/**
 * A folder with one consumer test file for each outcome, as the contract has them: copies of one, under
 * names of their own.
 */
export function ourTests(outcomes: number): string {
  const folder = temporaryFolder('ours');
  const text = readFileSync(model, 'utf8');
  for (let index = 0; index < outcomes; index += 1) {
    const own = text.replace(description, `${description} (${index})`);
    writeFileSync(join(folder, `outcome-${index}.pact.test.ts`), own);
  }
  return folder;
}

/**
 * A folder with the same outcomes as pact-js's documentation would have them: one test file, one pact
 * file, the same SDK.
 */
export function bareTests(outcomes: number): string {
  const folder = temporaryFolder('bare');
  const pacts = join(folder, 'pacts');
  mkdirSync(pacts);
  const resolved = (name: string) => JSON.stringify(require.resolve(name));
  const text = `
const { PactV4, MatchersV3 } = require(${resolved('@pact-foundation/pact')});
const { B2BClient } = require(${resolved('stytch')});
const { like, regex } = MatchersV3;
// Pact's mock server answers before it has recorded the match: one in some hundred fails (pact-js 1835).
jest.retryTimes(3);
const body = ${JSON.stringify(exampleBody())};
const request = { organization_id: 'organization-test-1', email_address: 'ada@example.com', code: '000000' };
test.each(Array.from({ length: ${outcomes} }, (_, index) => index))('outcome %i', (index) =>
  new PactV4({ consumer: 'bare', provider: 'stytch', dir: ${JSON.stringify(pacts)}, logLevel: 'error' })
    .addInteraction()
    .given('a member has a fresh passcode')
    .uponReceiving('outcome ' + index)
    .withRequest('POST', '/v1/b2b/otps/email/authenticate', (builder) => {
      builder.headers({ Authorization: regex('^Basic .+', 'Basic eDp5') }).jsonBody(request);
    })
    .willRespondWith(200, (builder) => { builder.jsonBody(like(body)); })
    .executeTest(async ({ url }) => {
      const client = new B2BClient({ project_id: 'project-test-1', secret: 'example-secret', env: url });
      const response = await client.otps.email.authenticate(request);
      expect(response.member_authenticated).toBe(true);
    }));
`;
  writeFileSync(join(folder, 'bare.test.js'), text);
  return folder;
}

function exampleBody(): unknown {
  return JSON.parse(readFileSync('schemas/examples/authenticate-200.documented.json', 'utf8'));
}
