import { isRecord } from '../../src/io/is-record';
import { documentedBy, openApi, reference } from './evidence';
import type { Rule } from './rule';
import { tokenFields } from './tokens-differ';

/**
 * No two responses of a run have the same `request_id`, and a token comes again only where the request
 * brought it, or goes on with its session: otherwise the response was not made for this request.
 */
export const once = [
  {
    name: 'request-id-once',
    evidence: documentedBy(`"Globally unique UUID", request_id, ${openApi}`),
    check({ body: { request_id: id }, circumstances }, report) {
      if (typeof id !== 'string' || id === '') return;
      if (circumstances?.earlier.hasRequestId(id) !== true) return;
      const documented = 'an id of this request; an earlier response of the run had it';
      report({ pointer: '/request_id', documented, value: id });
    },
  },
  {
    name: 'token-once',
    evidence: documentedBy(`the meaning of the tokens, ${reference}`),
    check({ body, request, circumstances }, report) {
      if (circumstances === undefined) return;
      const { earlier, subject } = circumstances;
      const session = isRecord(body.member_session) ? body.member_session : undefined;
      for (const field of tokenFields) {
        const value = body[field];
        if (typeof value !== 'string' || value === '' || request?.[field] === value) continue;
        const before = earlier.sessionOfToken(value);
        if (before === undefined) continue;
        const continues = before !== '' && subject.session?.member_session_id === before;
        if (continues && session?.member_session_id === before) continue;
        const documented = 'a token of this request; an earlier response of the run had it';
        report({ pointer: `/${field}`, documented, value });
      }
    },
  },
] as const satisfies readonly Rule[];
