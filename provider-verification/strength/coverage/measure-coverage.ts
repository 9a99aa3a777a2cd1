import { z } from 'zod';
import { keysOf } from '../../../schemas/json-pointer';
import { operationOf } from '../../../src/contract/operation-of';
import type { ContractInteraction } from '../../../src/contract/read-contract';
import { isContractOperation, operationNames } from '../../../src/domain/operations';
import type { Coverage, OperationCoverage } from '../../../src/domain/strength';
import { hasAt } from '../../../src/schema-verdict/has-at';
import type { SoundExchange } from '../responses/sound-exchange';
import { documentedPlaces } from './documented-places';

/** What each documented place of each operation's 200 is worth to the contract. */
export function measureCoverage(
  interactions: readonly ContractInteraction[],
  exchanges: readonly SoundExchange[],
): readonly OperationCoverage[] {
  return operationNames.filter(isContractOperation).map((operation) => {
    const expecting = interactions.filter(
      ({ request, response }) => response.status === 200 && operationOf(request) === operation,
    );
    const seen = exchanges
      .filter(({ judged }) => judged.operation === operation && judged.response.status === 200)
      .map(({ judged }) => judged.response.body);
    const places = documentedPlaces(operation).map((pointer): [string, Coverage] => [
      pointer,
      coverageOf(pointer, expecting, seen),
    ]);
    return { operation, places: Object.fromEntries(places) };
  });
}

function coverageOf(
  pointer: string,
  expecting: readonly ContractInteraction[],
  seen: readonly unknown[],
): Coverage {
  const expected = expecting.filter(({ response }) => hasAt(response.body, pointer));
  if (expected.some((one) => isExact(one, pointer))) return 'exactly';
  if (expected.length > 0) return 'by type';
  return seen.some((body) => hasAt(body, pointer)) ? 'seen' : 'never';
}

const rule = z.looseObject({ matchers: z.array(z.looseObject({ match: z.string() })) });

/** Whether Pact compares the value itself: by an equality, or since no matcher speaks of the place. */
function isExact({ raw }: ContractInteraction, pointer: string): boolean {
  const rules = raw.response.matchingRules?.body ?? {};
  const path = keysOf(pointer).reduce(
    (all, key) => `${all}${key === '*' ? '[*]' : `.${key}`}`,
    '$',
  );
  const own = rule.safeParse(rules[path]);
  if (own.success) return own.data.matchers.some(({ match }) => match === 'equality');
  return !Object.keys(rules).some(
    (one) => path.startsWith(`${one}.`) || path.startsWith(`${one}[`) || one.startsWith(path),
  );
}
