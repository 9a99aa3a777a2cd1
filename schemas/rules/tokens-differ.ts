import { documentedBy, reference } from './evidence';
import type { Rule } from './rule';

/** The fields of a response that hold a token. */
export const tokenFields = ['session_token', 'session_jwt', 'intermediate_session_token'] as const;

/** The three tokens are never the same text, and none is made of white space. */
export const tokensDiffer = {
  name: 'tokens-differ',
  evidence: documentedBy(`the meaning of the three tokens, ${reference}`),
  check({ body }, report) {
    const seen = new Map<unknown, string>();
    for (const field of tokenFields) {
      const value = body[field];
      if (typeof value !== 'string' || value === '') continue;
      const pointer = `/${field}`;
      if (/\s/.test(value)) report({ pointer, documented: 'a token without white space', value });
      const twin = seen.get(value);
      if (twin !== undefined) report({ pointer, documented: `another text than /${twin}`, value });
      seen.set(value, field);
    }
  },
} as const satisfies Rule;
