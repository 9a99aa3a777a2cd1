import { examplesInRequest } from '../../../src/contract/examples-in-request';
import type { ContractInteraction } from '../../../src/contract/read-contract';
import { fillExpression, namesIn } from '../../../src/contract/state-expression';
import type { Failure } from '../../../src/domain/verification-result';
import type { IncomingCall } from './incoming-call';

type Values = Readonly<Record<string, string>>;

/**
 * Finds example values of the contract in a request that is about to go to the provider: in its
 * path, query, headers or body. Pact sends them, silently, when a provider state provided too little
 * (docs/discoveries/pact.md).
 *
 * @param forPact what the provider states provided, as Pact was given it.
 */
export function findExampleValues(
  { request: { fromStates } }: Pick<ContractInteraction, 'request'>,
  { path: target, headers, body }: Pick<IncomingCall, 'path' | 'headers' | 'body'>,
  forPact: Values,
): readonly Failure[] {
  const { pathname, searchParams } = new URL(target, 'http://pact');
  const query = Object.fromEntries(searchParams);
  const found = new Set(examplesInRequest({ path: pathname, query, headers, body }));
  const expectAt = (expression: string, sent: unknown) => {
    if (sent === fillExpression(expression, forPact)) return;
    for (const name of namesIn(expression)) found.add(name);
  };
  if (fromStates.path !== undefined) expectAt(fromStates.path, decodeURIComponent(pathname));
  for (const [name, expression] of Object.entries(fromStates.query)) {
    expectAt(expression, searchParams.get(parameterOf(name)));
  }
  for (const [name, expression] of Object.entries(fromStates.header)) {
    expectAt(expression, headers[parameterOf(name).toLowerCase()]);
  }
  for (const [path, expression] of Object.entries(fromStates.body)) {
    expectAt(expression, valueAt(body, path));
  }
  return [...found].map((name) => ({
    kind: 'state',
    fault: 'harness',
    title: `The request would have carried the contract's example of ${name} in place of a real one; it was not sent.`,
  }));
}

/** Pact writes `member_id`, `member_id[0]` or `$.member_id[0]` for the same place. */
function parameterOf(place: string): string {
  return place.replace(/^\$\.?/, '').replace(/\[\d+\]$/, '');
}

/** The value at a JSONPath of Pact's generators: `$.code`, `$.member.name`, `$.member_ids[0]`. */
function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const name of path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1)) {
    const inner: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    value = inner;
  }
  return value;
}
