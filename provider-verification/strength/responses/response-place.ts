import { definitions } from '../../../schemas/definitions';
import { openLists } from '../../../schemas/open-lists';
import type { SchemaNode } from '../../../schemas/schema-node';
import { schemaOf } from '../../../schemas/schema-of';
import { walkBody } from '../../../schemas/walk-body';
import { hasAt } from '../../../src/schema-verdict/has-at';
import type { SoundExchange } from './sound-exchange';

/** A documented place of a sound response. */
export interface ResponsePlace {
  readonly pointer: string;
  /** The pointer with `*` for elements of lists. */
  readonly name: string;
  readonly node: SchemaNode;
  readonly value: unknown;
  readonly required: boolean;
  readonly isElement: boolean;
  /** The schema that owns it, and its key. */
  readonly field: string;
  readonly key: string;
  /** Whether the contract expects something there. */
  readonly isExpected: boolean;
  /** What Stytch lists for it in prose. */
  readonly openList: readonly string[] | undefined;
}

/** Every documented place of the body of a sound exchange. */
export function placesOf({ interaction, judged }: SoundExchange): readonly ResponsePlace[] {
  const { operation, response } = judged;
  const name = schemaOf(operation, response.status);
  const root = { $ref: `#/$defs/${name}` };
  return [...walkBody(definitions, root, name, response.body)].flatMap((visit) => {
    const { pointer, node, value, required, field } = visit;
    if (node === undefined) return [];
    const collapsed = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
    return {
      pointer,
      name: collapsed,
      node,
      value,
      required,
      field,
      isElement: field.endsWith('[]'),
      key: pointer.slice(pointer.lastIndexOf('/') + 1),
      isExpected: hasAt(interaction.response.body, collapsed),
      openList: openLists[field],
    };
  });
}
