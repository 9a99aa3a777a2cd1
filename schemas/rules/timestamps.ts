const form =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a time as RFC 3339, section 5.6, writes it, on a day that exists. */
export function isTimestamp(text: string): boolean {
  const parts = form.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Whether a field holds a time. The schema types them as plain strings; their names end with `_at`.
 * Documented: "values use RFC 3339", https://stytch.com/docs/api-reference
 */
export function isTimestampField(field: string): boolean {
  return field.endsWith('_at');
}

/** A time as milliseconds since 1970; undefined for anything else. */
export function timeOf(value: unknown): number | undefined {
  return typeof value === 'string' && isTimestamp(value) ? Date.parse(value) : undefined;
}
