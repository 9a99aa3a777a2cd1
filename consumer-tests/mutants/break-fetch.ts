import type { ConsumerMutantName } from '../../src/domain/consumer-mutants';
import { defined } from '../../src/io/defined';
import { parseJson } from '../../src/io/parse-json';
import type { FetchMutant, Sent } from './fetch-mutant';
import { requestMutants } from './request-mutants';
import { responseMutants } from './response-mutants';

/** What each mistake is; one without a row does not compile. */
const mutants: Readonly<Record<ConsumerMutantName, FetchMutant>> = {
  ...requestMutants,
  ...responseMutants,
};

/**
 * A `fetch` by which a client makes one mistake, whatever client it is.
 *
 * @param onMistake told each time that the mistake is made.
 */
export function breakFetch(
  send: typeof fetch,
  name: ConsumerMutantName,
  onMistake: () => void,
): typeof fetch {
  const { request, response, again } = mutants[name];
  return async (input, init) => {
    const asked = new Request(input, init);
    const sent: Sent = {
      url: new URL(asked.url),
      method: asked.method,
      headers: asked.headers,
      body: asked.body === null ? undefined : await asked.text(),
    };
    const changed = request?.(sent);
    if (changed !== undefined) onMistake();
    const { url, method, headers, body } = { ...sent, ...changed };
    const options = { method, headers, ...defined({ body }) };
    const first = await send(url, options);
    const came = { status: first.status, body: parseJson(await first.clone().text()) };
    if (again?.(came) === true) {
      onMistake();
      await send(url, options);
    }
    const read = taken(() => response?.(came), onMistake);
    if (read === undefined) return first;
    return new Response(JSON.stringify(read.body), { status: read.status, headers: first.headers });
  };
}

function taken<T>(read: () => T | undefined, onMistake: () => void): T | undefined {
  try {
    const wrong = read();
    if (wrong !== undefined) onMistake();
    return wrong;
  } catch (cause) {
    onMistake();
    throw cause;
  }
}
