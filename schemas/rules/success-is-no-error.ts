import type { Rule } from './rule';

/** What only an error body has. */
const ofErrors = ['error_type', 'error_message'] as const;

/** A success does not say at the same time that it is an error. */
export const successIsNoError: Rule = {
  name: 'success-is-no-error',
  check({ status, body }, report) {
    if (status >= 400) return;
    for (const key of ofErrors) {
      const value = body[key];
      if (value == null) continue;
      report({ pointer: `/${key}`, documented: 'a key of errors alone', value });
    }
  },
};
