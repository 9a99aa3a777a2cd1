import { HarnessError } from '../../src/errors/harness-error';
import { defined } from '../../src/io/defined';
import { isRecord } from '../../src/io/is-record';
import { referencedName, type SchemaNode } from '../schema-node';

/** Keywords that say nothing about structure: the vendor's prose and examples. */
const prose = new Set([
  'title',
  'description',
  'example',
  'examples',
  'default',
  'deprecated',
  'externalDocs',
  '$schema',
  '$id',
  'discriminator',
  'readOnly',
  'writeOnly',
]);

/** The formats that our validators check (ajv-formats). */
const checkedFormats = new Set([
  'int32',
  'int64',
  'float',
  'double',
  'date-time',
  'date',
  'email',
  'uri',
  'uuid',
]);

/**
 * Translates a schema of OpenAPI 3.0 or 3.1 into JSON Schema 2020-12, structure only: prose is
 * dropped, `nullable` becomes a union with null, references point into `$defs`.
 *
 * @throws HarnessError `schema-source-unusable` for a keyword that we would otherwise lose silently
 */
export function translateSchema(source: unknown, name: string): SchemaNode {
  if (!isRecord(source)) fail(name, 'it is not an object');
  const node: { -readonly [Key in keyof SchemaNode]: SchemaNode[Key] } = {};
  for (const [keyword, value] of Object.entries(source)) {
    if (prose.has(keyword) || keyword.startsWith('x-') || keyword === 'nullable') continue;
    switch (keyword) {
      case '$ref':
        node.$ref = `#/$defs/${referencedName(String(value))}`;
        break;
      case 'type':
        node.type = Array.isArray(value) ? value.map(String) : String(value);
        break;
      case 'format':
        if (!checkedFormats.has(String(value))) fail(name, `its format "${value}" is not checked`);
        node.format = String(value);
        break;
      case 'enum':
        if (!Array.isArray(value)) fail(name, 'its enum is not a list');
        node.enum = [...value];
        break;
      case 'required':
        if (!Array.isArray(value)) fail(name, 'its list of required fields is not a list');
        node.required = value.map(String).sort();
        break;
      case 'properties':
        if (!isRecord(value)) fail(name, 'its properties are not an object');
        node.properties = Object.fromEntries(
          Object.entries(value).map(([key, child]) => [
            key,
            translateSchema(child, `${name}/${key}`),
          ]),
        );
        break;
      case 'items':
        node.items = translateSchema(value, `${name}/items`);
        break;
      case 'additionalProperties':
        node.additionalProperties =
          typeof value === 'boolean'
            ? value
            : translateSchema(value, `${name}/additionalProperties`);
        break;
      case 'minimum':
      case 'maximum':
      case 'minLength':
      case 'maxLength':
      case 'minItems':
      case 'maxItems':
        if (typeof value !== 'number') fail(name, `its ${keyword} is not a number`);
        node[keyword] = value;
        break;
      default:
        fail(name, `it uses "${keyword}", which we do not translate`);
    }
  }
  return source.nullable === true ? orNull(node) : node;
}

function orNull(node: SchemaNode): SchemaNode {
  const types = node.type === undefined ? [] : [node.type].flat();
  if (types.length === 0) return node;
  return {
    ...node,
    type: [...new Set([...types, 'null'])],
    ...defined({ enum: node.enum && [...new Set([...node.enum, null])] }),
  };
}

function fail(name: string, reason: string): never {
  throw new HarnessError('schema-source-unusable', {
    failedTo: 'translate the schema',
    subject: name,
    reason,
    cure: 'Report it: schemas/sync/translate-schema.ts has to learn it before this source can be used',
  });
}
