import { documentedBy, reference } from './evidence';
import type { Rule } from './rule';

/** What only an error body has. */
const ofErrors = ['error_type', 'error_message'] as const;

/** A success does not say at the same time that it is an error. */
export const successIsNoError = {
  name: 'success-is-no-error',
  evidence: documentedBy(`errors, ${reference}/errors: a success has no error_type`),
  check({ status, body }, report) {
    if (status >= 400) return;
    for (const key of ofErrors) {
      const value = body[key];
      if (value == null) continue;
      report({ pointer: `/${key}`, documented: 'a key of errors alone', value });
    }
  },
} as const satisfies Rule;
