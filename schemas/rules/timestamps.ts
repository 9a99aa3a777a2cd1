import { finding } from '../finding';

const form =
  /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a time as RFC 3339, section 5.6, writes it, on a day that exists. */
export function isTimestamp(text: string): boolean {
  const [, year, month, day] = form.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

/**
 * Whether a field holds a time. The schema types them as plain strings; their names end with `_at`.
 * Documented: "values use RFC 3339", https://stytch.com/docs/api-reference
 */
export function isTimestampField(field: string): boolean {
  return field.endsWith('_at');
}

/** The finding for a time that is not one. */
export function badTimestamp(pointer: string, value: unknown) {
  return finding('violation', {
    pointer,
    rule: 'timestamp-rfc3339',
    documented: 'a time as RFC 3339 writes it, such as 2026-07-01T12:33:09Z',
    value,
  });
}
