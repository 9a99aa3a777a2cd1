import type { Definitions, SchemaNode } from '../schema-node';

/** What differs between two sets of schemas, a line for each, sorted; none when nothing does. */
export function describeChanges(before: Definitions, now: Definitions): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return names.flatMap((name) => {
    const [old, current] = [before[name], now[name]];
    if (old === undefined) return [`${name} is new`];
    if (current === undefined) return [`${name} is gone`];
    return fieldChanges(name, old, current);
  });
}

function fieldChanges(name: string, before: SchemaNode, now: SchemaNode): string[] {
  const own =
    kindOf(before) === kindOf(now) ? [] : [`${name}: ${kindOf(before)} became ${kindOf(now)}`];
  const old = before.properties ?? {};
  const current = now.properties ?? {};
  const keys = [...new Set([...Object.keys(old), ...Object.keys(current)])].sort();
  return [
    ...own,
    ...keys.flatMap((key) => {
      const field = `${name}.${key}`;
      const [a, b] = [old[key], current[key]];
      const isRequired = now.required?.includes(key) ?? false;
      if (a === undefined) return [`${field} is new and ${isRequired ? 'required' : 'optional'}`];
      if (b === undefined) return [`${field} is gone`];
      const wasRequired = before.required?.includes(key) ?? false;
      return [
        ...(kindOf(a) === kindOf(b) ? [] : [`${field}: ${kindOf(a)} became ${kindOf(b)}`]),
        ...(wasRequired === isRequired
          ? []
          : [`${field} became ${isRequired ? 'required' : 'optional'}`]),
      ];
    }),
  ];
}

/** A node in a few words; two that read alike are alike, but for the fields of an object. */
function kindOf({ properties: _, required: __, items, ...node }: SchemaNode): string {
  const inner = items === undefined ? '' : ` of ${kindOf(items)}`;
  const { $ref, type, ...rest } = node;
  const name =
    $ref === undefined
      ? [type ?? 'anything'].flat().join(' or ')
      : $ref.slice($ref.lastIndexOf('/') + 1);
  const more = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify(rest)}`;
  return `${name}${inner}${more}`;
}
