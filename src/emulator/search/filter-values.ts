import { Refusal, type RefusalType } from '../refusal';

/** Which of the two searches a filter belongs to; it names its errors. */
export type Search = 'member' | 'organization';

/** @throws Refusal `..._search_expected_array_of_strings` */
export function arrayOfStrings(search: Search, value: unknown): readonly string[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) {
    throw new Refusal(`${search}_search_expected_array_of_strings`);
  }
  return value.map(String);
}

/** @throws Refusal `..._search_expected_string` */
export function oneString(search: Search, value: unknown): string {
  if (typeof value !== 'string') throw new Refusal(`${search}_search_expected_string`);
  return value;
}

/** @throws Refusal `..._search_expected_boolean` */
export function oneBoolean(search: Search, value: unknown): boolean {
  if (typeof value !== 'boolean') throw new Refusal(`${search}_search_expected_boolean`);
  return value;
}

/** A fuzzy filter, in lower case; it needs three characters. @throws Refusal the filter's own error */
export function fuzzy(search: Search, value: unknown, tooShort: RefusalType): string {
  const text = oneString(search, value).toLowerCase();
  if (text.length < 3) throw new Refusal(tooShort);
  return text;
}
