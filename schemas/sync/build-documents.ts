import { type Operation, operations } from '../../src/domain/operations';
import { HarnessError } from '../../src/errors/harness-error';
import { defined } from '../../src/io/defined';
import type { Definitions, SchemaDocument, SchemaNode } from '../schema-node';
import { closureOf } from './closure-of';
import type { Roots } from './find-roots';

const base = 'https://stytch-otp-contract.example/schemas';

/** The documents that we keep, by file name. */
export const documentFiles = {
  contract: 'stytch-b2b-otp-email.schema.json',
  'set-up': 'stytch-b2b-set-up.schema.json',
} as const;

/** The two documents; the second points into the first for what that already holds. */
export interface Documents {
  readonly contract: SchemaDocument;
  readonly setUp: SchemaDocument;
}

/**
 * Cuts out of a vendor's schemas what the needed operations reach.
 *
 * @throws HarnessError `schema-missing` with the name of each reference that leads nowhere
 */
export function buildDocuments(
  definitions: Definitions,
  roots: ReadonlyMap<Operation, Roots>,
): Documents {
  const contract = closureOf(definitions, rootNames(roots, 'contract'));
  const setUp = closureOf(definitions, rootNames(roots, 'set-up'));
  refuseMissing([...contract.missing, ...setUp.missing]);
  const inContract = new Set(contract.names);
  const rest = setUp.names.filter((name) => !inContract.has(name));
  return {
    contract: document('contract', pick(definitions, contract.names)),
    setUp: document(
      'set-up',
      Object.fromEntries(
        Object.entries(pick(definitions, rest)).map(([name, node]) => [
          name,
          redirect(node, inContract),
        ]),
      ),
    ),
  };
}

/** @throws HarnessError `schema-missing`, naming each */
export function refuseMissing(names: readonly string[]): void {
  if (names.length === 0) return;
  throw new HarnessError('schema-missing', {
    failedTo: 'complete the schemas with',
    subject: [...new Set(names)].sort().join(', '),
    reason: 'neither the source nor the schemas that we have define it',
    cure: "Sync from the vendor's whole OpenAPI document",
  });
}

function rootNames(
  roots: ReadonlyMap<Operation, Roots>,
  file: keyof typeof documentFiles,
): string[] {
  return [...roots].flatMap(([operation, { request, response }]) =>
    operations[operation].role === file
      ? [response, ...(request === undefined ? [] : [request])]
      : [],
  );
}

function pick(definitions: Definitions, names: readonly string[]): Record<string, SchemaNode> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const node = definitions[name];
      return node === undefined ? [] : [[name, node]];
    }),
  );
}

function document(
  file: keyof typeof documentFiles,
  $defs: Record<string, SchemaNode>,
): SchemaDocument {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/${documentFiles[file]}`,
    $defs,
  };
}

function redirect(node: SchemaNode, known: ReadonlySet<string>): SchemaNode {
  const name = node.$ref?.replace('#/$defs/', '');
  return {
    ...node,
    ...(name !== undefined && known.has(name)
      ? { $ref: `${base}/${documentFiles.contract}#/$defs/${name}` }
      : {}),
    ...(node.properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(node.properties).map(([key, child]) => [key, redirect(child, known)]),
          ),
        }),
    ...defined({ items: node.items && redirect(node.items, known) }),
    ...(typeof node.additionalProperties === 'object'
      ? { additionalProperties: redirect(node.additionalProperties, known) }
      : {}),
  };
}
