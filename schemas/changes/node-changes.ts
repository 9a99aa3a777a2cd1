import { defined } from '../../src/io/defined';
import { append } from '../json-pointer';
import type { Definitions, SchemaNode } from '../schema-node';
import { resolve } from '../walk-body';
import type { SchemaChange } from './schema-change';

type Found = Omit<SchemaChange, 'operation' | 'side'>;
/** Where a difference is, on the wire and in the schemas. */
type Where = Pick<SchemaChange, 'pointer' | 'field'>;

/** The schemas of one version, and a place in them. */
export interface VersionPlace {
  readonly definitions: Definitions;
  readonly node: SchemaNode;
}

/**
 * What differs between two versions of a schema, field by field, references followed. A schema that
 * holds itself is looked at once on each way into it.
 */
export function nodeChanges(
  before: VersionPlace,
  now: VersionPlace,
  where: Where = { pointer: '', field: '' },
  above: readonly string[] = [],
): Found[] {
  const old = resolve(before.definitions, before.node, '');
  const current = resolve(now.definitions, now.node, '');
  if (current.name !== '' && above.includes(current.name)) return [];
  const names = [...above, current.name];
  const within = (key: string): Where => ({
    pointer: append(where.pointer, key),
    field: fieldName(current.name, where.field, key),
  });
  const [was, is] = [typeOf(old.node), typeOf(current.node)];
  if (was !== is) {
    const types = current.node.type === undefined ? undefined : [current.node.type].flat();
    return [{ ...where, kind: 'type', clause: `was ${was}, is ${is}`, ...defined({ types }) }];
  }
  const inner = (a: SchemaNode | undefined, b: SchemaNode | undefined, at: Where) =>
    a === undefined || b === undefined
      ? []
      : nodeChanges({ ...before, node: a }, { ...now, node: b }, at, names);
  return [
    ...valueChanges(old.node, current.node, where),
    ...fieldChanges(old.node, current.node, within),
    ...Object.entries(current.node.properties ?? {}).flatMap(([key, child]) =>
      inner(old.node.properties?.[key], child, within(key)),
    ),
    ...inner(old.node.items, current.node.items, {
      pointer: append(where.pointer, '*'),
      field: `${where.field}[]`,
    }),
  ];
}

function fieldChanges(
  old: SchemaNode,
  current: SchemaNode,
  within: (key: string) => Where,
): Found[] {
  const keys = new Set([
    ...Object.keys(old.properties ?? {}),
    ...Object.keys(current.properties ?? {}),
  ]);
  return [...keys].sort().flatMap((key): Found[] => {
    const at = within(key);
    const isRequired = current.required?.includes(key) ?? false;
    if (old.properties?.[key] === undefined) {
      return isRequired
        ? [{ ...at, kind: 'added-required', clause: 'is new and required' }]
        : [{ ...at, kind: 'added', clause: 'is new and optional' }];
    }
    if (current.properties?.[key] === undefined) {
      return [{ ...at, kind: 'removed', clause: 'is gone' }];
    }
    if ((old.required?.includes(key) ?? false) === isRequired) return [];
    return isRequired
      ? [{ ...at, kind: 'became-required', clause: 'was optional, is required' }]
      : [{ ...at, kind: 'became-optional', clause: 'was required, is optional' }];
  });
}

function valueChanges(old: SchemaNode, current: SchemaNode, where: Where): Found[] {
  const added = (current.enum ?? []).filter((value) => !(old.enum ?? []).includes(value));
  const removed = (old.enum ?? []).filter((value) => !(current.enum ?? []).includes(value));
  const bounds = boundsOf(old) === boundsOf(current);
  return [
    ...(added.length === 0 ? [] : [valued(where, 'values-added', 'may also be', added)]),
    ...(removed.length === 0 ? [] : [valued(where, 'values-removed', 'is never', removed)]),
    ...(bounds
      ? []
      : [
          {
            ...where,
            kind: 'bounds' as const,
            clause: `was ${boundsOf(old)}, is ${boundsOf(current)}`,
          },
        ]),
  ];
}

function valued(
  where: Where,
  kind: 'values-added' | 'values-removed',
  verb: string,
  values: readonly unknown[],
): Found {
  const listed = values.map((value) => JSON.stringify(value)).join(', ');
  return { ...where, kind, clause: `${verb} ${listed}` };
}

function typeOf({ type, format, properties, additionalProperties }: SchemaNode): string {
  const name = [type ?? 'anything'].flat().join(' or ');
  if (format !== undefined) return `${name} (${format})`;
  const isOpen =
    name === 'object' && properties === undefined && additionalProperties !== undefined;
  return isOpen ? 'object with any keys' : name;
}

function boundsOf(node: SchemaNode): string {
  const keys = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;
  const set = keys.filter((key) => node[key] !== undefined).map((key) => `${key} ${node[key]}`);
  return set.length === 0 ? 'unbounded' : set.join(', ');
}

/** `Member.status` within a schema of its own, `settings.theme` within a nested one, else the key. */
function fieldName(schema: string, above: string, key: string): string {
  // A request's own schema says no more than the operation does, and Stytch's name for it is long.
  const owner = schema === '' ? above : schema.replace(/^.*_v\d+_/, '').replace(/^.*Request$/, '');
  return owner === '' ? key : `${owner}.${key}`;
}
