import { z } from 'zod';
import { describeReceived } from '../../schemas/describe-received';
import { keysOf } from '../../schemas/json-pointer';
import type { ContractInteraction } from './read-contract';

const rulesAt = z.looseObject({
  matchers: z.array(
    z.looseObject({
      match: z.string(),
      min: z.number().optional(),
      max: z.number().optional(),
    }),
  ),
});

type Matcher = z.infer<typeof rulesAt>['matchers'][number];

/**
 * What the contract expects at one place of a response's body, in a few words; undefined where it says
 * nothing of the place.
 *
 * @param pointer RFC 6901, into the body as it came: every element of a list is held to the example's.
 */
export function expectedAt({ raw, response }: ContractInteraction, pointer: string) {
  const keys = keysOf(pointer);
  const example = exampleAt(response.body, keys);
  if (example === undefined) return undefined;
  const matchers = matchersAt(raw.response.matchingRules?.body ?? {}, keys);
  return inWords(example, matchers, pointer);
}

function inWords(example: unknown, matchers: readonly Matcher[], pointer: string): string {
  const names = new Set(matchers.map(({ match }) => match));
  if (matchers.length === 0 || names.has('equality')) return describeReceived(example, pointer);
  if (Array.isArray(example)) return listInWords(matchers);
  if (names.has('integer')) return 'a whole number of 32 bits';
  if (names.has('regex')) return `a string of a form, such as ${JSON.stringify(example)}`;
  if (names.has('notEmpty')) return 'a string that is not empty';
  if (typeof example === 'object') return 'an object';
  return `a ${typeof example}`;
}

function listInWords(matchers: readonly Matcher[]): string {
  const { min = 0, max } = matchers.find((one) => one.min !== undefined) ?? {};
  if (max !== undefined) return `an array of ${max}`;
  return min === 0 ? 'an array' : 'an array that is not empty';
}

/** The rules of a place: its own, or of a place above it, which in Pact hold for all below. */
function matchersAt(
  rules: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): readonly Matcher[] {
  for (let length = keys.length; length >= 0; length -= 1) {
    const path = keys
      .slice(0, length)
      .reduce((all, key) => `${all}${/^\d+$/.test(key) ? '[*]' : `.${key}`}`, '$');
    const own = rulesAt.safeParse(rules[path]);
    if (own.success) return own.data.matchers;
  }
  return [];
}

function exampleAt(body: unknown, keys: readonly string[]): unknown {
  let value = body;
  for (const key of keys) {
    if (Array.isArray(value)) value = value[Number(key)] ?? value[0];
    else if (typeof value !== 'object' || value === null) return undefined;
    else if (!Object.hasOwn(value, key)) return undefined;
    else value = Reflect.get(value, key);
  }
  return value;
}
