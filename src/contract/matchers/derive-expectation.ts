import type { Definitions, SchemaNode } from '../../../schemas/schema-node';
import { resolve } from '../../../schemas/walk-body';
import type { BodyPlace } from './body-place';
import { exampleText } from './example-values';
import {
  anyLength,
  equality,
  filledList,
  filledText,
  lengthOf,
  type RulesAt,
  sameType,
  textLike,
} from './matching-rule';
import { isExact, isOutcomeList, isOutcomeObject, kindOf, type Outcome } from './outcome';
import { refuseMisfit } from './refuse-misfit';
import { scalarExpectation } from './scalar-expectation';

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

/** An example body, and where it may differ. A place without a rule is matched by its children. */
export interface Expectation {
  readonly example: Json;
  readonly rules: readonly RulesAt[];
}

/**
 * Derives what a response is expected to be from its schema: all required fields of the closure,
 * and of the optional ones those that the outcome speaks of. Lists always have one element in the
 * example, since Pact compares no element of a list whose example is empty; an empty list and a
 * longer one are accepted all the same (docs/discoveries/contract-forms.md), unless the outcome
 * speaks of its elements, when there must be one, or of how many there are.
 *
 * @throws Error when the outcome speaks of something that the schema does not have.
 */
export function deriveExpectation(
  schema: SchemaNode,
  definitions: Definitions,
  outcome?: Outcome,
): Expectation {
  return derive(schema, definitions, { path: '$', name: '' }, outcome);
}

function derive(
  schema: SchemaNode,
  definitions: Definitions,
  place: BodyPlace,
  outcome: Outcome | undefined,
): Expectation {
  const node = resolve(definitions, schema, '').node;
  refuseMisfit(node, place, outcome);
  if (isExact(outcome)) return at(place, outcome, equality);
  const kind = kindOf(outcome);
  if (kind === 'filled') return at(place, exampleText(place.name), filledText);
  if (typeof kind === 'object' && 'pattern' in kind) {
    return at(place, kind.example, textLike(kind.pattern));
  }
  if (node.type === 'object') return object(node, definitions, place, outcome);
  if (node.type === 'array' && node.items !== undefined) {
    const length = typeof kind === 'object' ? kind.length : undefined;
    const element = derive(
      node.items,
      definitions,
      { path: `${place.path}[*]`, name: place.name },
      isOutcomeList(outcome) ? outcome[0] : undefined,
    );
    return {
      example: Array.from({ length: length ?? 1 }, () => element.example),
      rules: [
        { path: place.path, rules: listRules(outcome, length) },
        ...(length === 0 ? [] : element.rules),
      ],
    };
  }
  return at(place, ...scalarExpectation(node, place.name));
}

function listRules(outcome: Outcome | undefined, length: number | undefined) {
  if (length !== undefined) return lengthOf(length);
  return isOutcomeList(outcome) ? filledList : anyLength;
}

function object(
  node: SchemaNode,
  definitions: Definitions,
  place: BodyPlace,
  outcome: Outcome | undefined,
): Expectation {
  const fixed = isOutcomeObject(outcome) ? outcome : {};
  const names = [...new Set([...(node.required ?? []), ...Object.keys(fixed)])];
  if (names.length === 0) return at(place, {}, sameType);
  const children = names.map((name) => {
    const path = `${place.path}.${name}`;
    const property = node.properties?.[name] ?? openProperty(node, path);
    return [name, derive(property, definitions, { path, name }, fixed[name])] as const;
  });
  return {
    example: Object.fromEntries(children.map(([name, { example }]) => [name, example])),
    rules: children.flatMap(([, { rules }]) => rules),
  };
}

/** A property that the schema leaves open, such as a custom claim: only an outcome can fix it. */
function openProperty(node: SchemaNode, path: string): SchemaNode {
  if (node.additionalProperties === true) return {};
  throw new Error(`the outcome speaks of ${path}, which the schema does not have`);
}

function at(place: BodyPlace, example: Json, rules: RulesAt['rules']): Expectation {
  return { example, rules: [{ path: place.path, rules }] };
}
