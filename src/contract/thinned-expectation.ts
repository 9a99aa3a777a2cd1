import { definitions } from '../../schemas/definitions';
import type { Definitions, SchemaNode } from '../../schemas/schema-node';
import { schemaOf } from '../../schemas/schema-of';
import { resolve } from '../../schemas/walk-body';
import type { ContractOperation } from '../domain/operations';
import { isRecord } from '../io/is-record';
import type { InteractionDocument } from './contract-document';
import { deriveExpectation } from './matchers/derive-expectation';
import type { MatchingRule } from './matchers/matching-rule';
import { type Outcome, type OutcomeObject, present } from './matchers/outcome';
import { rulesInFile } from './rules-in-file';

/**
 * Compares the matchers of an interaction with those that its schema gives for the fields that it
 * expects: whoever takes one out, or lets more through, expects less than the consumer tests wrote.
 *
 * @returns what is missing, a sentence each without a full stop.
 */
export function thinnedExpectation(
  { response }: InteractionDocument,
  operation: ContractOperation,
): string[] {
  const schema = { $ref: `#/$defs/${schemaOf(operation, response.status)}` };
  const body = response.body?.content;
  const { rules } = deriveExpectation(schema, definitions, outcomeOf(body, schema, definitions));
  const inFile = rulesInFile(response.matchingRules?.body ?? {});
  const thinned = rules.flatMap(({ path, rules: derived }) => {
    const found = inFile.get(path);
    if (found !== undefined) return admitsNoMore(found, derived) ? [] : [weaker(path)];
    // What stands within a value that is fixed as a whole is fixed with it.
    if ([...inFile].some(([above, its]) => isWithin(path, above) && isFixedBy(its))) return [];
    // An outcome that fixes parts of an open object has rules for them instead of one for the whole.
    const isFixedInParts = [...inFile.keys()].some((other) => other.startsWith(`${path}.`));
    return isFixedInParts ? [] : [`its matcher for ${path} is missing`];
  });
  const isFixed = (path: string) => isFixedBy(inFile.get(path) ?? []);
  return [
    ...thinned,
    ...emptyLists(body, '$').flatMap((path) => (isFixed(path) ? [] : empty(path))),
  ];
}

function isWithin(path: string, above: string): boolean {
  return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}

function isFixedBy(rules: readonly MatchingRule[]): boolean {
  return rules.some(({ match }) => match === 'equality');
}

/** The paths of all lists that have no element. */
function emptyLists(value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [path] : value.flatMap((item) => emptyLists(item, `${path}[*]`));
  }
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, inner]) => emptyLists(inner, `${path}.${name}`))
    : [];
}

function empty(path: string): string {
  return `its expected list ${path} is empty, and Pact would compare no element`;
}

function weaker(path: string): string {
  return `its matcher for ${path} lets more through than the schema`;
}

/** What the body holds, as an outcome that speaks of just that. */
function outcomeOf(value: unknown, schema: SchemaNode, definitions: Definitions): Outcome {
  const { node } = resolve(definitions, schema, '');
  if (Array.isArray(value) && node.items !== undefined) {
    return value.length === 0 ? present : [outcomeOf(value[0], node.items, definitions)];
  }
  if (!isRecord(value) || node.properties === undefined) return present;
  const { properties } = node;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, Outcome][] => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return property === undefined ? [] : [[name, outcomeOf(inner, property, definitions)]];
  });
  return Object.fromEntries(entries) satisfies OutcomeObject;
}

function admitsNoMore(found: readonly MatchingRule[], derived: readonly MatchingRule[]): boolean {
  if (isFixedBy(found)) return true;
  const texts = found.map((rule) => JSON.stringify(rule));
  return derived.every(
    (rule) =>
      texts.includes(JSON.stringify(rule)) || isShaped(rule, found) || isListed(rule, found),
  );
}

/** A form of the outcome's own stands in the place of the one that the schema's name gives. */
function isShaped(rule: MatchingRule, found: readonly MatchingRule[]): boolean {
  return (
    rule.match === 'regex' &&
    found.some((other) => other.match === 'regex' && /^\^\(\?:.*\)\$$/.test(other.regex))
  );
}

/** How long a list may be is the outcome's to say; that it is one is what the schema gives. */
function isListed(rule: MatchingRule, found: readonly MatchingRule[]): boolean {
  return 'min' in rule && found.some((other) => 'min' in other);
}
