import { load } from 'js-yaml';
import { z } from 'zod';
import { describeCause } from '../../src/errors/describe-cause';
import { HarnessError } from '../../src/errors/harness-error';
import type { Source } from './read-source';

const openApi = z.looseObject({
  openapi: z.string().regex(/^3\.[01]\./, 'only OpenAPI 3.0 and 3.1 are read'),
  info: z.looseObject({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.looseObject({})),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

const singleSchema = z.looseObject({
  $schema: z.string(),
  title: z.string(),
  properties: z.looseObject({}),
});

export type OpenApiDocument = z.infer<typeof openApi>;

/** What a source turned out to be. */
export type ParsedSource =
  | { readonly kind: 'openapi'; readonly document: OpenApiDocument }
  | { readonly kind: 'schema'; readonly title: string; readonly schema: unknown };

/**
 * Parses JSON or YAML, and tells an OpenAPI document from a document of one JSON Schema.
 *
 * @throws HarnessError `schema-source-unusable` when it is neither
 */
export function parseSource({ name, bytes }: Source): ParsedSource {
  const text = bytes.toString('utf8');
  const value = parseText(text, name);
  const single = singleSchema.safeParse(value);
  if (single.success) return { kind: 'schema', title: single.data.title, schema: value };
  const parsed = openApi.safeParse(value);
  if (parsed.success) return { kind: 'openapi', document: parsed.data };
  const [issue] = parsed.error.issues;
  throw unusable(
    name,
    `it is no OpenAPI document (${issue?.path.join('.') || 'the root'}: ${issue?.message})`,
  );
}

function parseText(text: string, name: string): unknown {
  const start = text.trimStart();
  if (start === '') throw unusable(name, 'it is empty');
  if (start.startsWith('<')) throw unusable(name, 'it is a page of HTML or XML');
  try {
    if (start.startsWith('{')) return JSON.parse(text);
    return load(text);
  } catch (cause) {
    const format = start.startsWith('{') ? 'JSON' : 'YAML';
    const [line] = describeCause(cause).split('\n');
    throw unusable(name, `it is not whole ${format} (${line})`, cause);
  }
}

function unusable(name: string, reason: string, cause?: unknown): HarnessError {
  return new HarnessError('schema-source-unusable', {
    failedTo: 'read the schemas from',
    subject: name,
    reason,
    cure: "Use the vendor's OpenAPI document, in JSON or YAML",
    cause,
  });
}
