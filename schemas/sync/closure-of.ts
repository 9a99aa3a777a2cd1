import { type Definitions, referencedName, type SchemaNode } from '../schema-node';

/** The names of all schemas that these roots reach, roots included, sorted; and those that dangle. */
export interface Closure {
  readonly names: readonly string[];
  readonly missing: readonly string[];
}

/** Follows every reference from the roots. */
export function closureOf(definitions: Definitions, roots: readonly string[]): Closure {
  const names = new Set<string>();
  const missing = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (names.has(name) || missing.has(name)) continue;
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (definition === undefined) {
      missing.add(name);
      continue;
    }
    names.add(name);
    waiting.push(...referencesIn(definition));
  }
  return { names: [...names].sort(), missing: [...missing].sort() };
}

function referencesIn(node: SchemaNode): string[] {
  const children = [
    ...Object.values(node.properties ?? {}),
    ...(node.items === undefined ? [] : [node.items]),
    ...(typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []),
  ];
  const own = node.$ref === undefined ? [] : [referencedName(node.$ref)];
  return [...own, ...children.flatMap(referencesIn)];
}
