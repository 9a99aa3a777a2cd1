import { placeholders } from '../domain/placeholders';
import { mapStrings } from '../secrets/map-strings';

const examples = Object.entries(placeholders);
const byValue: ReadonlyMap<string, string> = new Map(
  examples.map(([name, value]) => [value, name]),
);

/** A request, as it would reach the provider. */
export interface RequestParts {
  /** Without its query. */
  readonly path: string;
  readonly query: unknown;
  readonly headers: unknown;
  readonly body: unknown;
}

/**
 * The names of the provided values whose examples stand somewhere in a request: in a segment of the
 * path, or as the whole of a text in the query, a header or the body.
 */
export function examplesInRequest({ path, query, headers, body }: RequestParts): string[] {
  const found = new Set<string>();
  const look = (text: string) => {
    const name = byValue.get(text);
    if (name !== undefined) found.add(name);
    return text;
  };
  for (const segment of path.split('/')) look(decoded(segment));
  for (const part of [query, headers, body]) mapStrings(part, look);
  return [...found];
}

function decoded(segment: string): string {
  return /%[0-9a-f]{2}/i.test(segment) ? decodeURIComponent(segment) : segment;
}
