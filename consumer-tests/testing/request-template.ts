import type * as Pact from '@pact-foundation/pact';
import { placeholders } from '../../src/contract/placeholders';

const names = new Map<unknown, string>(
  Object.entries(placeholders).map(([name, placeholder]) => [placeholder, name]),
);

/** Puts a provider state's value wherever the body holds its placeholder; the rest stands as it is. */
export function requestTemplate(body: unknown, matchers: typeof Pact.MatchersV3): unknown {
  const name = names.get(body);
  if (name !== undefined) return matchers.fromProviderState(`\${${name}}`, body);
  if (Array.isArray(body)) return body.map((item) => requestTemplate(item, matchers));
  if (typeof body !== 'object' || body === null) return body;
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, requestTemplate(value, matchers)]),
  );
}
