import { append } from '../json-pointer';
import type { Rule } from './rule';

/** An id is never empty or blank. */
export const idsAreFilled: Rule = {
  name: 'ids-are-filled',
  check({ objects }, report) {
    for (const { pointer, value, ids } of objects) {
      for (const key of ids) {
        const id = value[key];
        if (typeof id !== 'string' || /\S/.test(id)) continue;
        report({ pointer: append(pointer, key), documented: 'an id, never blank', value: id });
      }
    }
  },
};
