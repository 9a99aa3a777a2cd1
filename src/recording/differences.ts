import { append } from '../../schemas/json-pointer';
import { isRecord } from '../io/is-record';
/** One place in which two values differ. */
export interface Difference {
  /** RFC 6901 pointer. */
  readonly pointer: string;
  /** As JSON; undefined where there is nothing. */
  readonly before: string | undefined;
  readonly now: string | undefined;
}

/** Every place in which two JSON values differ, the outermost of each. */
export function differences(before: unknown, now: unknown, pointer = ''): readonly Difference[] {
  if (isRecord(before) && isRecord(now)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    return keys.flatMap((key) => differences(before[key], now[key], append(pointer, key)));
  }
  if (Array.isArray(before) && Array.isArray(now) && before.length === now.length) {
    return before.flatMap((item, index) => differences(item, now[index], append(pointer, index)));
  }
  const [a, b] = [JSON.stringify(before), JSON.stringify(now)];
  return a === b ? [] : [{ pointer, before: a, now: b }];
}

/** A difference for a person, in one line. */
export function differenceLine({ pointer, before, now }: Difference): string {
  const at = pointer === '' ? 'the whole' : pointer;
  if (before === undefined) return `${at}: new, ${now}`;
  if (now === undefined) return `${at}: gone, it was ${before}`;
  return `${at}: ${before} became ${now}`;
}
