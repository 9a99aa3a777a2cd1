import type { Json } from '../derive-expectation';

/** Stands for a property that is not there. */
export const absent: unique symbol = Symbol('absent');

/** The value at a path such as `$.roles[*].role_id` (the first element). */
export function valueAt(value: Json, path: string): unknown {
  let found: unknown = value;
  for (const step of stepsOf(path)) found = new Map(Object.entries(Object(found))).get(step);
  return found;
}

/** The same value with another one at a path such as `$.roles[*].role_id` (the first element). */
export function withValueAt(value: Json, path: string, other: Json | typeof absent): Json {
  const changed = replaced(value, stepsOf(path), other);
  if (changed === absent) throw new Error('the whole value cannot be absent');
  return changed;
}

function stepsOf(path: string): string[] {
  return path.replaceAll('[*]', '.0').split('.').slice(1);
}

function replaced(
  value: Json,
  [step, ...steps]: readonly string[],
  other: Json | typeof absent,
): Json | typeof absent {
  if (step === undefined) return other;
  if (Array.isArray(value)) {
    const first = replaced(value[0], steps, other);
    return first === absent ? [] : [first];
  }
  if (typeof value !== 'object' || value === null) throw new Error(`there is no ${step}`);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const next = name === step ? replaced(inner, steps, other) : inner;
      return next === absent ? [] : [[name, next]];
    }),
  );
}
