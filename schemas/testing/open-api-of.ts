import { operationNames, operations } from '../../src/domain/operations';
import { defined } from '../../src/io/defined';
import { readDefinitions, readSourceRecord } from '../read-documents';
import type { SchemaNode } from '../schema-node';
import { referencedName } from '../schema-node';

/** A document that a test may change before it is read. */
export interface TestDocument {
  openapi: string;
  info: { title: string; version: string };
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, unknown> };
}

/** An OpenAPI document with prose, made of the schemas that are committed. */
export function openApiOfCommitted(): TestDocument {
  const paths: TestDocument['paths'] = {};
  const { operations: roots } = readSourceRecord();
  for (const name of operationNames) {
    const { method, path } = operations[name];
    const { request, response = '' } = roots[name] ?? {};
    paths[path] = {
      ...paths[path],
      [method]: {
        summary: 'Prose that is dropped.',
        ...defined({ requestBody: request && { content: json(request) } }),
        responses: { '200': { description: 'Prose', content: json(response) } },
      },
    };
  }
  const schemas = Object.fromEntries(
    Object.entries(readDefinitions()).map(([name, node]) => [name, vendorsWay(node)]),
  );
  const unused = { type: 'object', oneOf: [{ type: 'null' }] };
  return {
    openapi: '3.0.3',
    info: { title: 'Test', version: '1.2.3' },
    paths,
    components: { schemas: { ...schemas, unused } },
  };
}

function json(name: string): object {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
}

/** A schema as the vendor writes it: with prose, and references into `components`. */
export function vendorsWay(node: SchemaNode): Record<string, unknown> {
  const { $ref, properties, items, required, ...rest } = node;
  return {
    ...rest,
    description: 'Prose that is dropped.',
    ...defined({
      $ref: $ref && `#/components/schemas/${referencedName($ref)}`,
      required: required && [...required].reverse(),
      items: items && vendorsWay(items),
      properties:
        properties &&
        Object.fromEntries(
          Object.entries(properties)
            .reverse()
            .map(([key, child]) => [key, vendorsWay(child)]),
        ),
    }),
  };
}
