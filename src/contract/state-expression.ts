import type { FromStates } from './read-contract';

/** Fills an expression of Pact's generators, such as `/members/${member_id}`; unknown names stay. */
export function fillExpression(
  expression: string,
  values: Readonly<Record<string, string>>,
): string {
  return expression.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The names that an expression asks the provider states for. */
export function namesIn(expression: string): string[] {
  return [...expression.matchAll(/\$\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);
}

/** Every place of a request that a provider state fills, for a message, with its expression. */
export function placesOf({ path, query, header, body }: FromStates): [string, string][] {
  return [
    ...(path === undefined ? [] : [['the path', path] satisfies [string, string]]),
    ...Object.entries(query).map(([name, e]): [string, string] => [`the query's ${name}`, e]),
    ...Object.entries(header).map(([name, e]): [string, string] => [`the header ${name}`, e]),
    ...Object.entries(body),
  ];
}
