import type { Operation } from '../../src/domain/operations';
import { documentedBy, openApi } from './evidence';
import type { Rule } from './rule';
import { skewMs } from './session-is-of-now';
import { timeOf } from './timestamps';

/** Documented: an intermediate session lives for ten minutes (ms). */
const livesMs = 10 * 60_000;

/** Operations that return the token they were shown while something is missing. */
const returning: ReadonlySet<Operation> = new Set([
  'authenticate',
  'authenticate_magic_link',
  'exchange_intermediate_session',
]);

/** An intermediate session ends ten minutes after it began, and goes on as it was when it comes again. */
export const intermediateSessionLives = {
  name: 'intermediate-session-lives',
  evidence: documentedBy(
    `"a default expiry of 10 minutes", "the same intermediate session token will be returned", ${openApi}`,
  ),
  check({ operation, status, body, request, circumstances }, report) {
    const { intermediate_session_token: token, intermediate_session_token_expires_at: told } = body;
    if (status !== 200 || circumstances === undefined || typeof token !== 'string') return;
    const asked = request?.intermediate_session_token;
    const isShown = operation === 'exchange_intermediate_session' || Boolean(asked);
    if (returning.has(operation) && isShown && token !== '' && token !== asked) {
      const documented = 'the token of the request, since something is missing';
      report({ pointer: '/intermediate_session_token', documented, value: token });
    }
    const ends = timeOf(told);
    if (ends === undefined || token === '') return;
    const pointer = '/intermediate_session_token_expires_at';
    const before = circumstances.earlier.endOfIntermediate(token);
    if (before !== undefined && before !== told) {
      report({ pointer, documented: `${before}, as it was told before`, value: told });
    } else if (before === undefined && Math.abs(ends - circumstances.now - livesMs) > skewMs) {
      report({ pointer, documented: 'ten minutes from now', value: told });
    }
  },
} as const satisfies Rule;
