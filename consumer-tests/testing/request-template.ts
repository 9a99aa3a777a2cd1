import type * as Pact from '@pact-foundation/pact';
import { placeholders } from '../../src/domain/placeholders';

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

/** A text outside of the body, and where it holds placeholders, where its real values come from. */
export type TextTemplate = string | Pact.MatchersV3.Matcher<string>;

/** A query parameter or a header. */
export function textTemplate(value: unknown): TextTemplate {
  const name = names.get(value);
  const text = String(value);
  return name === undefined ? text : fromState(text, `\${${name}}`);
}

/** A path: `/members/{member_id}`, with each parameter's value or the provider state's. */
export function pathTemplate(
  path: string,
  values: Readonly<Record<string, unknown>>,
): TextTemplate {
  const example = examplePath(path, values);
  const expression = fill(path, values, (value) => {
    const name = names.get(value);
    return name === undefined ? String(value) : `\${${name}}`;
  });
  return expression === example ? example : fromState(example, expression);
}

/** The same path with each parameter's value. */
export function examplePath(path: string, values: Readonly<Record<string, unknown>>): string {
  return fill(path, values, String);
}

function fill(
  path: string,
  values: Readonly<Record<string, unknown>>,
  textOf: (value: unknown) => string,
): string {
  return path.replace(/\{(\w+)\}/g, (_, parameter: string) => textOf(values[parameter]));
}

/**
 * As Pact's `fromProviderState`, which the consumer would satisfy with any other text: here it must
 * send this very one, so that two ids in the wrong order are noticed.
 */
function fromState(value: string, expression: string): TextTemplate {
  const template = {
    'pact:matcher:type': 'equality',
    'pact:generator:type': 'ProviderState',
    expression,
    value,
  };
  return template;
}
