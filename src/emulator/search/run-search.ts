import type { SearchInput } from './search-input';

/** Whether one thing passes one filter. */
export type Test<Item> = (item: Item) => boolean;

/** Reads an operand: its filter with the value that was given. @throws Refusal for what it is not */
export type ReadOperand<Item> = (name: string, value: unknown) => Test<Item>;

/** What passes a query: every operand with AND, one of them with OR, everything without operands. */
export function runSearch<Item>(
  items: readonly Item[],
  query: SearchInput['query'],
  read: ReadOperand<Item>,
): readonly Item[] {
  const tests = (query?.operands ?? []).map((operand) =>
    read(operand.filter_name, operand.filter_value),
  );
  if (tests.length === 0) return items;
  return items.filter((item) =>
    query?.operator === 'OR'
      ? tests.some((passes) => passes(item))
      : tests.every((passes) => passes(item)),
  );
}
