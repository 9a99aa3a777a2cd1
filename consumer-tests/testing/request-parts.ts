import type { OperationRow } from '../../src/domain/operations';

/** A request, taken apart by where its values travel. */
export interface RequestParts {
  readonly method: string;
  /** As the operation's row writes it, parameters in braces. */
  readonly path: string;
  /** By name, the values of the parameters in the path. */
  readonly pathParameters: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when the request has none. */
  readonly body: object | undefined;
  /** Whether it must come with the project's credentials. */
  readonly needsCredentials: boolean;
}

/**
 * Takes a request apart: what the operation's path names goes there, the rest into the query of a
 * GET or into the body of any other method. A DELETE has neither.
 *
 * @throws Error when a parameter of the path has no value, a DELETE more than its path takes, or a
 *   body no property: Pact announces such a body and never sends it (docs/discoveries/pact.md).
 */
export function requestParts(
  { method, path, isPublic }: OperationRow,
  request: object,
  headers: Readonly<Record<string, string>> = {},
): RequestParts {
  const names = [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
  const values = Object.entries(request);
  const inPath = Object.fromEntries(values.filter(([name]) => names.includes(name)));
  const rest = Object.fromEntries(values.filter(([name]) => !names.includes(name)));
  const missing = names.filter((name) => inPath[name] === undefined);
  if (missing.length > 0) {
    throw new Error(`the request of this outcome lacks ${missing.join(', ')}, which ${path} names`);
  }
  if (method === 'delete' && Object.keys(rest).length > 0) {
    throw new Error(`a DELETE takes no ${Object.keys(rest).join(', ')}`);
  }
  const hasBody = method === 'post' || method === 'put';
  if (hasBody && Object.keys(rest).length === 0) {
    throw new Error('the request of this outcome has an empty body, which Pact cannot replay');
  }
  return {
    method: method.toUpperCase(),
    path,
    pathParameters: inPath,
    query: method === 'get' ? rest : {},
    headers,
    body: hasBody ? rest : undefined,
    needsCredentials: isPublic !== true,
  };
}
