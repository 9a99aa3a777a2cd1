import { PactV4 } from '@pact-foundation/pact';
import { temporaryFolder } from '../../../io/temporary-folder';
import type { Expectation } from '../derive-expectation';

/**
 * Asks Pact's own engine which bodies an expectation accepts. The bodies are sent as requests to one
 * mock server, since that is a hundred times faster than a verification for each; Pact's rules work
 * alike there, but for unknown keys, which it accepts in responses only.
 *
 * @returns for each body, in order, whether it is accepted.
 */
export async function verdictsOfPact(
  { example, rules }: Expectation,
  bodies: readonly unknown[],
): Promise<boolean[]> {
  const verdicts: boolean[] = [];
  const pact = new PactV4({
    consumer: 'matchers',
    provider: 'matchers',
    dir: temporaryFolder('matchers'),
    logLevel: 'error',
  });
  await pact
    .addInteraction()
    .uponReceiving('a body')
    .withRequest('POST', '/', (builder) => {
      builder.jsonBody(example).matchingRules({
        body: rules.map(({ path, rules: some }) => ({
          path,
          rules: some.map(({ match, ...rest }) => ({ 'pact:matcher:type': match, ...rest })),
        })),
      });
    })
    .willRespondWith(200)
    .executeTest(async ({ url }) => {
      for (const body of bodies) {
        const response = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        await response.text();
        verdicts.push(response.status === 200);
      }
    })
    // Pact rejects as soon as one body was refused, which is what is asked here.
    .catch((mismatch: unknown) => {
      if (verdicts.length < bodies.length) throw mismatch;
    });
  return verdicts;
}
