import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isOperation, type Operation } from '../../src/domain/operations';
import { canonicalJson } from '../../src/io/canonical-json';
import { writeFileWhole } from '../../src/io/write-file-whole';
import {
  type DocumentedVersion,
  type OperationChanges,
  operationChanges,
} from '../changes/operation-changes';
import { readDefinitions, readSourceRecord, type SourceRecord } from '../read-documents';
import { type Definitions, schemaNode } from '../schema-node';
import { buildDocuments, documentFiles } from './build-documents';
import { completeSchema } from './complete-schema';
import { findRoots, type Roots } from './find-roots';
import { generateValidators } from './generate-validators';
import { type ParsedSource, parseSource } from './parse-source';
import { readSource } from './read-source';
import { translateReached } from './translate-reached';

/** What a sync is asked for. */
export interface SyncRequest {
  /** A file or a URL. */
  readonly place: string;
  /** The day the vendor published it, YYYY-MM-DD; by default the day these bytes were first read. */
  readonly date?: string | undefined;
  /** Where the schemas are kept. */
  readonly folder: string;
  /** Whether only to tell what would change, and to write nothing. */
  readonly dryRun?: boolean | undefined;
}

/** What a sync wrote. */
export interface SyncOutcome {
  readonly title: string;
  /** How many schemas each document holds now. */
  readonly counts: Readonly<Record<string, number>>;
  /** What differs from the schemas that were kept before, operation by operation. */
  readonly changes: OperationChanges;
}

/**
 * Reads an OpenAPI document, or a document of one of its schemas, and writes the schemas that we need,
 * the record of their source, and the validators. The same source gives the same bytes on every run.
 *
 * @throws HarnessError `schema-source-unusable`, `schema-missing` or `file-unwritable`
 */
export async function syncSchemas({
  place,
  date,
  folder,
  dryRun,
}: SyncRequest): Promise<SyncOutcome> {
  const source = await readSource(place);
  const parsed = parseSource(source);
  const sha256 = createHash('sha256').update(source.bytes).digest('hex');
  const known = existsSync(join(folder, 'source.json')) ? readSourceRecord(folder) : undefined;
  const { definitions, roots } = contentOf(parsed, folder, known);
  const documents = buildDocuments(definitions, roots);
  const entry = {
    name: source.name,
    title: parsed.kind === 'openapi' ? parsed.document.info.title : parsed.title,
    version: parsed.kind === 'openapi' ? parsed.document.info.version : null,
    date: date ?? known?.sources.find((one) => one.sha256 === sha256)?.date ?? today(),
    sha256,
  };
  // One schema completes what we have; a whole document replaces it.
  const earlier = parsed.kind === 'openapi' ? [] : (known?.sources ?? []);
  const sources = [...earlier.filter((one) => one.sha256 !== sha256), entry];
  const record: SourceRecord = { operations: Object.fromEntries(roots), sources };
  // Sorted, since the order of a source's keys would show in the generated code.
  const kept = sortedDefinitions({ ...documents.contract.$defs, ...documents.setUp.$defs });
  const names = [...roots.values()].flatMap(({ request, response }) =>
    request === undefined ? [response] : [request, response],
  );
  const earlierVersion: DocumentedVersion =
    known === undefined
      ? { definitions: {}, operations: {} }
      : { definitions: readDefinitions(folder), operations: known.operations };
  const files = {
    [documentFiles.contract]: canonicalJson(documents.contract),
    [documentFiles['set-up']]: canonicalJson(documents.setUp),
    'generated/documented.js': generateValidators(kept, names, 'documented'),
    'generated/wire.js': generateValidators(kept, names, 'wire'),
    'source.json': canonicalJson(record),
  };
  if (dryRun !== true) {
    for (const [file, content] of Object.entries(files))
      writeFileWhole(join(folder, file), content);
  }
  return {
    title: entry.title,
    changes: operationChanges(earlierVersion, {
      definitions: kept,
      operations: record.operations,
    }),
    counts: {
      [documentFiles.contract]: Object.keys(documents.contract.$defs).length,
      [documentFiles['set-up']]: Object.keys(documents.setUp.$defs).length,
    },
  };
}

function contentOf(
  parsed: ParsedSource,
  folder: string,
  known: SourceRecord | undefined,
): { definitions: Definitions; roots: ReadonlyMap<Operation, Roots> } {
  if (parsed.kind === 'openapi') {
    const roots = findRoots(parsed.document);
    return { definitions: translateReached(parsed.document.components.schemas, roots), roots };
  }
  const definitions = known === undefined ? {} : readDefinitions(folder);
  const completed = completeSchema(parsed.title, parsed.schema, definitions);
  const operations = Object.entries(known?.operations ?? {}).flatMap(
    ([operation, roots]): [Operation, Roots][] =>
      isOperation(operation)
        ? [
            [
              operation,
              roots.request === undefined
                ? { response: roots.response }
                : { request: roots.request, response: roots.response },
            ],
          ]
        : [],
  );
  return { definitions: completed, roots: new Map(operations) };
}

function sortedDefinitions(definitions: Definitions): Definitions {
  return z.record(z.string(), schemaNode).parse(JSON.parse(canonicalJson(definitions)));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
