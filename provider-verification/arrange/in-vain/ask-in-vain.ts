import { z } from 'zod';
import { type Operation, operations } from '../../../src/domain/operations';
import { defined } from '../../../src/io/defined';
import type { ProviderApi } from '../provider-api/provider-api';

/** With which of them a request is refused is not documented. */
const refused = [400, 401, 403, 404, 409, 422, 429] as const;

/**
 * Makes a request that must be refused: what its path names, and the rest in its body, or for a GET in
 * its query.
 *
 * @throws HarnessError `set-up-refused` when it is not refused
 */
export type AskInVain = (
  operation: Operation,
  request: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
) => Promise<void>;

/** @param name what the request is, as its state calls it. */
export function askInVain(api: ProviderApi, name: string): AskInVain {
  return (operation, request, headers) =>
    ask(api, `see "${name}" refused`, operation, request, headers);
}

async function ask(
  api: ProviderApi,
  what: string,
  operation: Operation,
  request: Readonly<Record<string, unknown>>,
  headers?: Readonly<Record<string, string>>,
): Promise<void> {
  const { method, path: template } = operations[operation];
  const rest = { ...request };
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return value;
  });
  const query = new URLSearchParams(
    Object.entries(rest).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const call =
    method === 'get'
      ? { method: 'GET', path: query.size === 0 ? path : `${path}?${query}` }
      : { method: method.toUpperCase(), path, ...defined({ body: rest }) };
  await api.send(what, { ...call, ...defined({ headers }) }, z.unknown(), refused);
}
