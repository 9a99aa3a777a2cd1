import { type Operation, operationNames, operations } from './operations';

/**
 * The operation that a request calls.
 *
 * @param target the request's path, with or without a query.
 * @returns undefined when no row of the table fits.
 */
export function findOperation(method: string, target: string): Operation | undefined {
  const segments = target.replace(/[?#].*$/s, '').split('/');
  return rows.find(
    (row) =>
      row.method === method.toLowerCase() &&
      row.segments.length === segments.length &&
      row.segments.every((segment, index) =>
        isParameter(segment) ? segments[index] !== '' : segment === segments[index],
      ),
  )?.name;
}

// Literal paths come before those with parameters: `/organizations/search` is no organization's.
const rows = operationNames
  .map((name) => ({
    name,
    method: operations[name].method,
    segments: operations[name].path.split('/'),
  }))
  .sort((a, b) => parametersOf(a.segments) - parametersOf(b.segments));

function isParameter(segment: string): boolean {
  return segment.startsWith('{');
}

function parametersOf(segments: readonly string[]): number {
  return segments.filter(isParameter).length;
}
