import { isRecord } from '../../src/io/is-record';

/**
 * Whether a value says what is expected. Objects may have keys beside the expected ones, and optional
 * keys may be absent or null; lists of texts may come in another order.
 */
export function isSameValue(expected: unknown, received: unknown): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(received) || received.length !== expected.length) return false;
    const [a, b] = [ordered(expected), ordered(received)];
    return a.every((item, index) => isSameValue(item, b[index]));
  }
  if (!isRecord(expected)) return expected === received;
  if (!isRecord(received)) return false;
  return Object.entries(expected).every(([key, value]) => {
    const other = received[key];
    return value == null || other == null || isSameValue(value, other);
  });
}

function ordered(list: readonly unknown[]): readonly unknown[] {
  return list.every((item) => typeof item === 'string') ? [...list].sort() : list;
}
