import type { Operation } from '../src/domain/operations';
import { errorBodyName } from './error-body';
import { readSourceRecord } from './read-documents';

const { operations } = readSourceRecord();

/** The vendor's name of the schema that a response is checked against. */
export function schemaOf(operation: Operation, status: number): string {
  if (status >= 400) return errorBodyName;
  const roots = operations[operation];
  if (roots === undefined) throw new Error(`schemas/source.json knows no operation ${operation}`);
  return roots.response;
}
