/** The part of JSON Schema that Stytch's published schemas use (docs/discoveries/contract-forms.md). */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly properties?: { readonly [name: string]: SchemaNode };
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: boolean;
}

/** Named schemas that `#/$defs/NAME` points to. */
export type Definitions = { readonly [name: string]: SchemaNode };

/**
 * Follows references until there is none.
 *
 * @throws Error when a reference leads nowhere: the committed schemas are closed, so this is a fault.
 */
export function schemaNode(node: SchemaNode, definitions: Definitions): SchemaNode {
  if (node.$ref === undefined) return node;
  const target = definitions[node.$ref.replace('#/$defs/', '')];
  if (target === undefined) throw new Error(`the schema ${node.$ref} is not among the definitions`);
  return schemaNode(target, definitions);
}
