import { isRecord } from '../../src/io/is-record';
import { documentedBy, openApi } from './evidence';
import type { Rule } from './rule';

/** A success shows the objects and the lists that its schema requires: without them it says nothing. */
export const showsWhatItIsAbout = {
  name: 'required',
  evidence: documentedBy(openApi),
  check({ status, body, required }, report) {
    if (status !== 200) return;
    for (const { key, type } of required) {
      const value = body[key];
      if (type === 'array' ? Array.isArray(value) : isRecord(value)) continue;
      report({ pointer: `/${key}`, documented: `a required ${type}`, value });
    }
  },
} as const satisfies Rule;
