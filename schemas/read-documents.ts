import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Definitions, schemaDocument } from './schema-node';
import { documentFiles } from './sync/build-documents';

const roots = z.strictObject({ request: z.string().optional(), response: z.string() });

/** What `schemas/source.json` says of where the schemas came from. */
const sourceRecord = z.strictObject({
  /** What the operations' requests and 200s are called. */
  operations: z.record(z.string(), roots),
  sources: z.array(
    z.strictObject({
      name: z.string(),
      title: z.string(),
      version: z.string().nullable(),
      /** YYYY-MM-DD, the day the vendor published it or the day it was first read. */
      date: z.string(),
      sha256: z.string(),
    }),
  ),
});

export type SourceRecord = z.infer<typeof sourceRecord>;

/** Reads `schemas/source.json`. */
export function readSourceRecord(folder: string = __dirname): SourceRecord {
  return sourceRecord.parse(JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8')));
}

/** All schemas that we keep, of both documents, by the vendor's names. */
export function readDefinitions(folder: string = __dirname): Definitions {
  const documents = Object.values(documentFiles).map((file) =>
    schemaDocument.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  );
  return Object.assign({}, ...documents.map((document) => document.$defs));
}
