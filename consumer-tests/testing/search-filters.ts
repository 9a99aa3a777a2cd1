/** A search for members who match each of these filters, by the name of the filter. */
export function allOf(filters: Readonly<Record<string, unknown>>) {
  return { operator: 'AND' as const, operands: operandsOf(filters) };
}

/** A search for members who match one of these filters. */
export function anyOf(filters: Readonly<Record<string, unknown>>) {
  return { operator: 'OR' as const, operands: operandsOf(filters) };
}

function operandsOf(filters: Readonly<Record<string, unknown>>) {
  return Object.entries(filters).map(([filter_name, filter_value]) => ({
    filter_name,
    filter_value,
  }));
}
