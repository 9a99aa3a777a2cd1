import type { Definitions, SchemaNode } from '../../schemas/schema-node';
import { resolve } from '../../schemas/walk-body';
import { isOutcomeList, isOutcomeObject, type Outcome } from '../../src/contract/matchers/outcome';
import { isRecord } from '../../src/io/is-record';

/** A body that is as good as the one in the contract, and that a consumer may not expect. */
export interface WireBody {
  /** How it differs, for a message. */
  readonly what: string;
  readonly body: unknown;
}

interface Place {
  readonly schema: SchemaNode;
  readonly definitions: Definitions;
  readonly outcome: Outcome | undefined;
}

/**
 * The bodies that Stytch may send for an outcome besides the example: as it really sends them, with
 * null for what is absent and lists empty of which the outcome does not speak
 * (docs/discoveries/null-or-absent.md), and with keys that nobody has documented yet.
 */
export function wireBodies(
  example: unknown,
  schema: SchemaNode,
  definitions: Definitions,
  outcome: Outcome,
): readonly WireBody[] {
  const place = { schema, definitions, outcome };
  return [
    { what: 'null for what is absent, and empty lists', body: withNulls(example, place) },
    { what: 'keys that are not documented', body: withUnknownKeys(example, place) },
  ];
}

function withNulls(value: unknown, place: Place): unknown {
  const { node } = resolve(place.definitions, place.schema, '');
  if (Array.isArray(value)) {
    if (place.outcome === undefined) return [];
    return value.map((item) => withNulls(item, elementOf(node, place)));
  }
  if (!isRecord(value) || node.properties === undefined) return value;
  const nulls = Object.keys(node.properties).map((name) => [name, null] as const);
  const there = Object.entries(value).map(
    ([name, inner]) => [name, withNulls(inner, propertyOf(node, name, place))] as const,
  );
  return Object.fromEntries<unknown>([...nulls, ...there]);
}

function withUnknownKeys(value: unknown, place: Place): unknown {
  const { node } = resolve(place.definitions, place.schema, '');
  if (Array.isArray(value)) {
    return value.map((item) => withUnknownKeys(item, elementOf(node, place)));
  }
  if (!isRecord(value) || node.properties === undefined) return value;
  const entries = Object.entries(value).map(
    ([name, inner]) => [name, withUnknownKeys(inner, propertyOf(node, name, place))] as const,
  );
  return Object.fromEntries<unknown>([...entries, ['example_unknown_key', { list: [1] }]]);
}

function elementOf(node: SchemaNode, { definitions, outcome }: Place): Place {
  const inner = isOutcomeList(outcome) ? outcome[0] : undefined;
  return { schema: node.items ?? {}, definitions, outcome: inner };
}

function propertyOf(node: SchemaNode, name: string, { definitions, outcome }: Place): Place {
  const inner = isOutcomeObject(outcome) ? outcome[name] : undefined;
  return { schema: node.properties?.[name] ?? {}, definitions, outcome: inner };
}
