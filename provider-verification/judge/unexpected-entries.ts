import type { ContractInteraction } from '../../src/contract/read-contract';
import { isRecord } from '../../src/io/is-record';
import type { PactMismatch } from './read-verdict';

/**
 * The lists of a response that the contract expects to be empty and that are not. Pact lets any list
 * pass there (docs/discoveries/pact.md).
 *
 * @param status the HTTP status that came; of another one than expected, Pact speaks.
 */
export function unexpectedEntries(
  { raw, response: expected }: Pick<ContractInteraction, 'raw' | 'response'>,
  status: number | undefined,
  body: unknown,
): readonly PactMismatch[] {
  if (status !== expected.status) return [];
  const rules: unknown = isRecord(raw.response.matchingRules)
    ? raw.response.matchingRules.body
    : {};
  return Object.keys(isRecord(rules) ? rules : {}).flatMap((path) => {
    const keys = [...path.matchAll(/\.([\w-]+)|\[(\*)\]|\['([^']*)'\]/g)].map(
      ([, name, every, quoted]) => name ?? every ?? quoted ?? '',
    );
    const isEmpty = placesAt(expected.body, keys).some(
      ({ value }) => Array.isArray(value) && value.length === 0,
    );
    if (!isEmpty) return [];
    return placesAt(body, keys).flatMap(({ pathOf, value }) =>
      Array.isArray(value) && value.length > 0
        ? [
            {
              kind: 'body' as const,
              path: pathOf,
              sentence: `Expected an empty list but received ${value.length} entries`,
              expected: '[]',
              actual: JSON.stringify(value),
            },
          ]
        : [],
    );
  });
}

interface PlaceOf {
  /** As Pact writes it. */
  readonly pathOf: string;
  readonly value: unknown;
}

function placesAt(body: unknown, keys: readonly string[]): readonly PlaceOf[] {
  let places: readonly PlaceOf[] = [{ pathOf: '$', value: body }];
  for (const key of keys) {
    places = places.flatMap(({ pathOf, value }) => {
      if (key === '*') {
        const entries: readonly unknown[] = Array.isArray(value) ? value : [];
        return entries.map((one, index) => ({ pathOf: `${pathOf}[${index}]`, value: one }));
      }
      return isRecord(value) && key in value
        ? [{ pathOf: `${pathOf}.${key}`, value: value[key] }]
        : [];
    });
  }
  return places;
}
