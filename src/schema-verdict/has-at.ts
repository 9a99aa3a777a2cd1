import { keysOf } from '../../schemas/json-pointer';

/** The values of a body at a JSON pointer in which `*` stands for every element of a list. */
export function valuesAt(body: unknown, pointer: string): readonly unknown[] {
  return collect(body, keysOf(pointer));
}

function collect(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (key === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, rest));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  return collect(Reflect.get(value, key), rest);
}

/** Whether a body has something at a JSON pointer in which `*` stands for any element of a list. */
export function hasAt(body: unknown, pointer: string): boolean {
  return reaches(body, keysOf(pointer));
}

function reaches(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return value !== undefined;
  if (Array.isArray(value)) return value.some((item) => reaches(item, rest));
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
  const inner: unknown = Reflect.get(value, key);
  return reaches(inner, rest);
}
