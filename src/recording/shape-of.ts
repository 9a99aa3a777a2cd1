import { isRecord } from '../io/is-record';
import type { Recording } from './recording';

/**
 * What of an exchange must be the same wherever it is answered: the status, the error type, and of the
 * body its keys, types, and what is null or absent. Lists are told by the shape of their first element.
 */
export function shapeOf({ response }: Recording): unknown {
  const { status, body } = response;
  const type = isRecord(body) ? body.error_type : undefined;
  return { status, error_type: type, body: shape(body) };
}

function shape(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? ['list'] : ['list', shape(value[0])];
  if (!isRecord(value)) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}
