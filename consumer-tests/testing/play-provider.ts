import type { Expectation } from '../../src/contract/matchers/derive-expectation';
import type { RulesAt } from '../../src/contract/matchers/matching-rule';
import { basicCredentials, consumerName, providerName } from '../../src/domain/vocabulary';
import { describeCause } from '../../src/errors/describe-cause';
import { awaitMatch } from './await-match';
import { describeMismatch } from './describe-mismatch';
import { recordRequests, type SentRequest } from './record-requests';
import { type CallerStack, callerOf, RequestMismatch } from './request-mismatch';
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

type JsonRecord = Record<string, string | number | string[]>;

/**
 * Lets Pact play the provider on a port of its own while `test` runs, and writes the interaction
 * into `directory` when the consumer sent exactly what was declared, once.
 *
 * @param caller where the test calls, for the code frame of a mismatch.
 * @throws RequestMismatch that says what the consumer sent instead; or else whatever the test threw.
 */
export async function playProvider(
  part: Part,
  directory: string,
  test: (url: string) => Promise<void>,
  caller: CallerStack = callerOf(playProvider),
): Promise<void> {
  let failure: { readonly cause: unknown } | undefined;
  let sent: readonly SentRequest[] = [];
  const prepared = await prepare(part, directory);
  // The test's own failure is kept from Pact, which would pass it on and leave out its own.
  const played = prepared.executeTest(async ({ url, port }) => {
    const recorder = await recordRequests(url);
    await test(recorder.url).catch((cause: unknown) => {
      failure = { cause };
    });
    const isContent = await awaitMatch(port);
    await recorder.close();
    sent = recorder.sent;
    // Also where Pact is content: it takes a request any number of times, and a looser Content-Type.
    const sentence = sent.length > 0 ? describeMismatch(part.request, sent) : undefined;
    // Where Pact has something to say itself, it would print all of that beside an error of ours.
    if (isContent && sentence !== undefined) {
      throw new RequestMismatch(sentence, part.description, caller);
    }
  });
  await played.catch((mismatch: unknown) => {
    if (mismatch instanceof RequestMismatch) throw mismatch;
    const sentence = describeMismatch(part.request, sent) ?? inPactsWords(mismatch);
    const said =
      sent.length > 0 || failure === undefined
        ? ''
        : `; the test said: ${describeCause(failure.cause).split('\n')[0]}`;
    throw new RequestMismatch(`${sentence}${said}`, part.description, caller);
  });
  if (failure !== undefined) throw failure.cause;
}

/** What only Pact can say of a request, cut short and without its credentials. */
function inPactsWords(mismatch: unknown): string {
  const lines = describeCause(mismatch)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/authorization|basic |bearer /i.test(line));
  return `the request was other than declared: ${lines.join(' ').slice(0, 300)}`;
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
      if (request.needsCredentials) {
        const { pattern, example } = basicCredentials;
        builder.headers({ Authorization: MatchersV3.regex(pattern, example) });
      }
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
