import type { SchemaNode } from './schema-node';

/** What is documented of a field, in a few words: `a required string`. */
export function describeDocumented(node: SchemaNode, required: boolean): string {
  return `${required ? 'a required' : 'an optional'} ${kindOf(node)}`;
}

function kindOf(node: SchemaNode): string {
  if (node.enum !== undefined) return `value of a list of ${node.enum.length}`;
  if (node.format === 'int32') return 'int32';
  if (node.type === 'array') return 'array';
  if (node.type === 'object' || node.properties !== undefined) return 'object';
  return [node.type ?? 'value'].flat().join(' or ');
}
