import type { Operation } from '../../src/domain/operations';

/** Which body of an operation a change concerns. */
export type Side = 'request' | 'response';

/** One thing about one field that differs between two versions of what Stytch documents. */
export interface SchemaChange {
  readonly operation: Operation;
  readonly side: Side;
  /** RFC 6901 pointer into the body; `*` stands for every element of a list. Empty for the whole. */
  readonly pointer: string;
  /** The schema that owns the field, and the field: `Organization.custom_roles`. */
  readonly field: string;
  readonly kind:
    | 'added'
    | 'added-required'
    | 'removed'
    | 'became-optional'
    | 'became-required'
    | 'type'
    | 'values-added'
    | 'values-removed'
    | 'bounds';
  /** What differs, as a clause: `is new and required`, `was string, is object`. */
  readonly clause: string;
  /** Of another type: the JSON types that are documented now; absent where any may come. */
  readonly types?: readonly string[];
}
