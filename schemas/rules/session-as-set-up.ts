import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, reference } from './evidence';
import { isSameValue } from './is-same-value';
import type { Facts, Rule } from './rule';
import { timeOf } from './timestamps';

const fixed = ['member_id', 'organization_id', 'organization_slug', 'started_at'] as const;

/** A session that was opened before is the same session: whose it is, since when, and by which factors. */
export const sessionAsSetUp = {
  name: 'session-as-set-up',
  evidence: documentedBy(`the meaning of member_session_id, ${reference}`),
  check({ operation, status, objects, request, circumstances }, report) {
    if (circumstances === undefined || status !== 200) return;
    // Others add the factor that was shown.
    const isLookedAt = operation === 'list_sessions' || operation === 'authenticate_session';
    for (const { owner, pointer, value } of objects) {
      if (owner !== 'api_b2b_session_v1_MemberSession') continue;
      const known = circumstances.subject.memberSession(String(value.member_session_id));
      if (known === undefined) continue;
      for (const key of fixed) {
        if (value[key] == null || known[key] == null || isSame(value[key], known[key])) continue;
        const documented = `${String(known[key])}, of the session that was opened before`;
        report({ pointer: append(pointer, key), documented, value: value[key] });
      }
      const [was, is] = [factorsOf(known), factorsOf(value)];
      const holds = isLookedAt ? isSameValue(was, is) : was.every((factor) => is.includes(factor));
      if (!holds && value.authentication_factors != null) {
        const documented = `the factors of the session that was opened before, ${was.join(', ')}`;
        const place = append(pointer, 'authentication_factors');
        report({ pointer: place, documented, value: value.authentication_factors });
      }
      const isAsked = isRecord(request?.session_custom_claims);
      if (!isLookedAt || isAsked || known.custom_claims == null || value.custom_claims == null)
        continue;
      if (isSameValue(known.custom_claims, value.custom_claims)) continue;
      const documented = 'the claims of the session that was opened before';
      report({ pointer: append(pointer, 'custom_claims'), documented, value: value.custom_claims });
    }
  },
} as const satisfies Rule;

/** The same moment may be written in two ways. */
function isSame(a: unknown, b: unknown): boolean {
  const time = timeOf(a);
  return a === b || (time !== undefined && Math.abs(time - (timeOf(b) ?? 0)) < 1000);
}

function factorsOf({ authentication_factors: factors }: Facts): readonly string[] {
  return Array.isArray(factors)
    ? factors.filter(isRecord).map(({ type, delivery_method }) => `${type} by ${delivery_method}`)
    : [];
}
