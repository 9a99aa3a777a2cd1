import type { Expectation } from '../../src/contract/matchers/derive-expectation';
import type { RulesAt } from '../../src/contract/matchers/matching-rule';
import { consumerName, providerName } from '../../src/domain/vocabulary';
import { describeCause } from '../../src/errors/describe-cause';
import { awaitMatch } from './await-match';
import type { RequestParts } from './request-parts';
import { pathTemplate, requestTemplate, textTemplate } from './request-template';

/** One request and its response, ready to be played. */
export interface Part {
  readonly description: string;
  readonly state: { readonly name: string; readonly parameters: JsonRecord | undefined };
  readonly request: RequestParts;
  readonly status: number;
  readonly response: Expectation;
  readonly pending: string | undefined;
}

type JsonRecord = Record<string, string | string[]>;

/**
 * Lets Pact play the provider on a port of its own while `test` runs, and writes the interaction
 * into `directory` when the consumer sent exactly what was declared.
 *
 * @throws Error that says what the consumer sent instead, and what the test made of it; or else
 *   whatever the test threw.
 */
export async function playProvider(
  part: Part,
  directory: string,
  test: (url: string) => Promise<void>,
): Promise<void> {
  let failure: { readonly cause: unknown } | undefined;
  const prepared = await prepare(part, directory);
  // The test's own failure is kept from Pact, which would pass it on and leave out its own.
  const played = prepared.executeTest(async ({ url, port }) => {
    await test(url).catch((cause: unknown) => {
      failure = { cause };
    });
    await awaitMatch(port);
  });
  await played.catch((mismatch: unknown) => {
    if (failure === undefined) throw mismatch;
    const sentences = [describeCause(mismatch), `The test said: ${describeCause(failure.cause)}`];
    throw new Error(sentences.join('\n\n'), { cause: failure.cause });
  });
  if (failure !== undefined) throw failure.cause;
}

async function prepare({ state, request, status, response, ...part }: Part, dir: string) {
  // Only here, since the environment that loads this file serves all tests, and few need Pact.
  const { MatchersV3, PactV4 } = await import('@pact-foundation/pact');
  const pact = new PactV4({
    consumer: consumerName,
    provider: providerName,
    dir,
    logLevel: 'error',
  });
  const interaction = pact
    .addInteraction()
    .given(state.name, state.parameters)
    .uponReceiving(part.description)
    .pending(part.pending !== undefined);
  if (part.pending !== undefined) interaction.comment(part.pending);
  return interaction
    .withRequest(request.method, pathTemplate(request.path, request.pathParameters), (builder) => {
      builder.query(mapValues(request.query, textTemplate));
      builder.headers(mapValues(request.headers, textTemplate));
      if (request.body === undefined) return;
      builder
        .headers({ 'Content-Type': 'application/json' })
        .jsonBody(requestTemplate(request.body, MatchersV3));
    })
    .willRespondWith(status, (builder) => {
      builder
        .headers({
          'Content-Type': MatchersV3.regex('^application/json(?:;.*)?$', 'application/json'),
        })
        .jsonBody(response.example)
        .matchingRules({ body: response.rules.map(pactRules) });
    });
}

function mapValues<T>(record: Readonly<Record<string, unknown>>, map: (value: unknown) => T) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}

/** Pact names a rule's kind differently in its interface and in its files. */
function pactRules({ path, rules }: RulesAt) {
  return {
    path,
    rules: rules.map(({ match, ...rest }) => ({ 'pact:matcher:type': match, ...rest })),
  };
}
