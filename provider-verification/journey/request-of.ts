import { operations } from '../../src/domain/operations';
import { fill } from './fill';
import type { CallStep, Known } from './journey';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Undefined when the method has none. */
  readonly body: Readonly<Record<string, string>> | undefined;
}

/** The request of a step with real values: in the path what it names, the rest in the query or body. */
export function requestOf({ operation, request }: CallStep, known: Known): WireRequest {
  const row = operations[operation];
  const left = new Map(Object.entries(request).map(([name, text]) => [name, fill(text, known)]));
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = left.get(name) ?? fill(`{${name}}`, known);
    left.delete(name);
    return encodeURIComponent(value);
  });
  const rest = Object.fromEntries(left);
  const method = row.method.toUpperCase();
  if (row.method === 'post' || row.method === 'put') return { method, path, body: rest };
  const query = new URLSearchParams(rest).toString();
  return { method, path: query === '' ? path : `${path}?${query}`, body: undefined };
}
