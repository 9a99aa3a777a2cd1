import { describeReceived } from '../../schemas/describe-received';
import { documentedAt } from '../../schemas/documented-at';
import { keysOf, valueAt } from '../../schemas/json-pointer';
import type { Failure } from '../../src/domain/verification-result';
import { isSecretField, maskSecret } from '../../src/secrets/secret-fields';
import { fill } from './fill';
import { absent, type CallStep, type Expected, filled, type Known } from './journey';

/**
 * Compares a response with what the login expects of it. Returns a failure for each place that
 * differs; of another status, that alone.
 */
export function compareExpected(
  { operation, status = 200, expects }: CallStep,
  response: { readonly status: number; readonly body: unknown },
  known: Known,
): readonly Failure[] {
  if (response.status !== status) {
    return [
      mismatch('', `the status ${status}`, `the status ${response.status}${typeOf(response)}`),
    ];
  }
  return Object.entries(expects).flatMap(([pointer, expected]) => {
    const value = valueAt(response.body, pointer);
    const wanted = typeof expected === 'string' ? fill(expected, known) : expected;
    if (isAsExpected(value, wanted)) return [];
    return [
      {
        ...mismatch(pointer, describe(pointer, wanted), describeReceived(value, pointer)),
        ...documentedAt(operation, status, pointer),
      },
    ];
  });
}

function isAsExpected(value: unknown, wanted: Expected): boolean {
  if (wanted === filled) return typeof value === 'string' && value !== '';
  if (wanted === absent) return value === undefined || value === null;
  return value === wanted;
}

function describe(pointer: string, wanted: Expected): string {
  if (wanted === filled) return 'a text that is not empty';
  if (wanted === absent) return 'nothing';
  if (typeof wanted !== 'string') return String(wanted);
  const isSecret = isSecretField(keysOf(pointer).at(-1) ?? '');
  return isSecret ? maskSecret(wanted) : JSON.stringify(wanted);
}

function typeOf({ body }: { readonly body: unknown }): string {
  const type = valueAt(body, '/error_type');
  return typeof type === 'string' ? ` (${type})` : '';
}

function mismatch(pointer: string, expected: string, received: string): Failure {
  const place = pointer === '' ? 'the response' : pointer;
  const title = `The login expects ${expected} at ${place}; received ${received}.`;
  return { kind: 'mismatch', fault: 'provider', title, expected, received };
}
