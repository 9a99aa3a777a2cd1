import { valueAt } from '../../schemas/json-pointer';
import type { Failure } from '../../src/domain/verification-result';
import type { CallStep, Known } from './journey';

/** Adds to what is known what a step keeps of its response; a failure for what is not there. */
export function keepValues(
  { keeps = {} }: CallStep,
  body: unknown,
  known: Known,
): { readonly known: Known; readonly failures: readonly Failure[] } {
  const failures: Failure[] = [];
  const kept: Record<string, string> = {};
  for (const [name, pointer] of Object.entries(keeps)) {
    const value = valueAt(body, pointer);
    if (typeof value === 'string' && value !== '') kept[name] = value;
    else failures.push(missing(pointer));
  }
  return { known: { ...known, ...kept }, failures };
}

function missing(pointer: string): Failure {
  const expected = 'a text that is not empty';
  const title = `The login goes on with ${pointer}, and needs ${expected} there.`;
  return { kind: 'mismatch', fault: 'provider', title, expected };
}
