import { isRecord } from '../../src/io/is-record';
import type { Rule } from './rule';
import { tokenFields } from './tokens-differ';

/**
 * No two responses of a run have the same `request_id`, and a token comes again only where the request
 * brought it, or goes on with its session: otherwise the response was not made for this request.
 */
export const once: Rule = {
  name: 'token-once',
  check({ body, request, circumstances }, report) {
    if (circumstances === undefined) return;
    const { earlier, subject } = circumstances;
    const { request_id: id } = body;
    if (typeof id === 'string' && id !== '' && earlier.hasRequestId(id)) {
      const documented = 'an id of this request; an earlier response of the run had it';
      report({ pointer: '/request_id', rule: 'request-id-once', documented, value: id });
    }
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
};
