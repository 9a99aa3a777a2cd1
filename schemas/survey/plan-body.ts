import { openLists } from '../open-lists';
import { isTimestampField } from '../rules/timestamps';
import type { Definitions, SchemaNode } from '../schema-node';
import { resolve } from '../walk-body';

/** What is known of one place of a body before any body has come. */
export interface PlannedPlace {
  /** The schema that owns the place, and its key: `api_organization_v1_Member.status`. */
  readonly field: string;
  readonly node: SchemaNode;
  readonly required: boolean;
  /** The name of the schema that the value itself has; undefined for scalars. */
  readonly owner: string;
  /** Whether there is something to say of a text here. */
  readonly isChecked: boolean;
  readonly isTime: boolean;
  readonly openList: readonly string[] | undefined;
  /** The places inside, made when first asked for: schemas may refer to themselves. */
  readonly inner: () => PlannedInner;
}

/** The places below one place. */
export interface PlannedInner {
  readonly properties: ReadonlyMap<string, PlannedPlace> | undefined;
  readonly items: PlannedPlace | undefined;
  /** What each value of a map is, such as the organizations by their ids. */
  readonly values: PlannedPlace | undefined;
  /** The keys whose values are never blank. */
  readonly ids: readonly string[];
}

/** Fields without which an object has no identity. Other ids, such as a password's, may be empty. */
const identifying = [
  'request_id',
  'organization_id',
  'organization_slug',
  'member_id',
  'member_session_id',
  'method_id',
  'email_id',
  'phone_id',
  'role_id',
  'resource_id',
  'error_type',
] as const;

/** Turns a schema into a plan that bodies are surveyed by, so that each survey looks nothing up twice. */
export function planBody(definitions: Definitions, schema: string): PlannedPlace {
  return planPlace(definitions, { $ref: `#/$defs/${schema}` }, schema, schema, true);
}

function planPlace(
  definitions: Definitions,
  schema: SchemaNode,
  name: string,
  field: string,
  required: boolean,
): PlannedPlace {
  const { node, name: owner } = resolve(definitions, schema, name);
  const isTime = isTimestampField(field);
  const openList = openLists[field];
  let inner: PlannedInner | undefined;
  return {
    field,
    node,
    required,
    owner,
    isChecked: isTime || openList !== undefined,
    isTime,
    openList,
    inner: () => {
      inner ??= planInner(definitions, node, owner, field);
      return inner;
    },
  };
}

function planInner(
  definitions: Definitions,
  { properties, items, additionalProperties, required = [] }: SchemaNode,
  owner: string,
  field: string,
): PlannedInner {
  const places = Object.entries(properties ?? {}).map(([key, child]): [string, PlannedPlace] => [
    key,
    planPlace(definitions, child, owner, `${owner}.${key}`, required.includes(key)),
  ]);
  return {
    properties: properties === undefined ? undefined : new Map(places),
    items:
      items === undefined ? undefined : planPlace(definitions, items, owner, `${field}[]`, true),
    ids: identifying.filter((key) => properties !== undefined && Object.hasOwn(properties, key)),
    values:
      typeof additionalProperties === 'object'
        ? planPlace(definitions, additionalProperties, owner, `${field}{}`, true)
        : undefined,
  };
}
