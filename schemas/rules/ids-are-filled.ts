import { append } from '../json-pointer';
import { documentedBy, reference } from './evidence';
import type { Rule } from './rule';

/** An id is never empty or blank. */
export const idsAreFilled = {
  name: 'ids-are-filled',
  evidence: documentedBy(`the meaning of ids, ${reference}`),
  check({ objects }, report) {
    for (const { pointer, value, ids } of objects) {
      for (const key of ids) {
        const id = value[key];
        if (typeof id !== 'string' || /\S/.test(id)) continue;
        report({ pointer: append(pointer, key), documented: 'an id, never blank', value: id });
      }
    }
  },
} as const satisfies Rule;
