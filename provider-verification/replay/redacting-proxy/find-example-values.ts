import { placeholders } from '../../../src/contract/placeholders';
import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { Failure } from '../../../src/domain/verification-result';
import { mapStrings } from '../../../src/secrets/map-strings';

const examples: ReadonlyMap<string, string> = new Map(
  Object.entries(placeholders).map(([name, value]) => [value, name]),
);

/**
 * Finds example values of the contract in a request that is about to go to the provider. Pact sends
 * them, silently, when a provider state handed over too little (docs/discoveries/pact.md).
 *
 * @param forPact what the provider states handed over, as Pact was given it.
 */
export function findExampleValues(
  interaction: Pick<ContractInteraction, 'request'>,
  body: unknown,
  forPact: Readonly<Record<string, string>>,
): readonly Failure[] {
  const found = new Set<string>();
  mapStrings(body, (text) => {
    const name = examples.get(text);
    if (name !== undefined) found.add(name);
    return text;
  });
  for (const [path, expression] of Object.entries(interaction.request.fromStates)) {
    const name = /^\$\{(\w+)\}$/.exec(expression)?.[1] ?? expression;
    if (valueAt(body, path) !== forPact[name]) found.add(name);
  }
  return [...found].map((name) => ({
    kind: 'state',
    fault: 'harness',
    title: `The request would have carried the contract's example of ${name} in place of a real one; it was not sent.`,
  }));
}

/** The value at a JSONPath of Pact's generators: `$.code`, `$.member.name`. */
function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const name of path.split('.').slice(1)) {
    const inner: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    value = inner;
  }
  return value;
}
