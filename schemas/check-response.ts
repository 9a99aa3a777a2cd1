import type { Operation } from '../src/domain/operations';
import type { Finding } from '../src/domain/verification-result';
import type { Reading } from '../src/domain/vocabulary';
import { isRecord } from '../src/io/is-record';
import { bodyDrift } from './body-drift';
import { errorBody, errorBodyName } from './error-body';
import { readDefinitions, readSourceRecord } from './read-documents';
import { allRules } from './rules/all-rules';
import { schemaViolations } from './schema-violations';

/** A response to check. */
export interface CheckedResponse {
  readonly operation: Operation;
  /** The HTTP status; 400 and above are checked as an error body. */
  readonly status: number;
  /** The body as parsed JSON. */
  readonly body: unknown;
  readonly reading: Reading;
  /** The body of the request, where it is known: some rules compare the two. */
  readonly request?: unknown;
}

const definitions = { ...readDefinitions(), [errorBodyName]: errorBody };
const { operations } = readSourceRecord();

/**
 * Checks a response against what Stytch documents: its schema in one of the two readings, and the rules
 * that no schema can say. Returns what it found, violations first, in the order of the body's pointers.
 * An empty list means that the response holds in every respect.
 */
export function checkResponse({
  operation,
  status,
  body,
  reading,
  request,
}: CheckedResponse): readonly Finding[] {
  const schema = schemaOf(operation, status);
  const context = {
    operation,
    status,
    body: isRecord(body) ? body : {},
    request: isRecord(request) ? request : undefined,
  };
  const findings = [
    ...schemaViolations(definitions, schema, reading, body),
    ...bodyDrift(definitions, schema, reading, body),
    ...allRules.flatMap((rule) => rule(context)),
  ];
  return findings.sort(byWeight);
}

/** The vendor's name of the schema that a response is checked against. */
export function schemaOf(operation: Operation, status: number): string {
  if (status >= 400) return errorBodyName;
  const roots = operations[operation];
  if (roots === undefined) throw new Error(`schemas/source.json knows no operation ${operation}`);
  return roots.response;
}

function byWeight(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return a.severity === 'violation' ? -1 : 1;
  return a.pointer < b.pointer ? -1 : a.pointer > b.pointer ? 1 : 0;
}
