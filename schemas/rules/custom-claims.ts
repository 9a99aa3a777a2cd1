import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { isSameValue } from './is-same-value';
import type { Rule } from './rule';

/** Names that the API ignores among custom claims, since they are the JWT's own. */
export const reservedClaims: ReadonlySet<string> = new Set([
  'iss',
  'sub',
  'aud',
  'exp',
  'nbf',
  'iat',
  'jti',
]);

/** The session has the custom claims that the request asked for, and none that it deleted. */
export const customClaims: Rule = {
  name: 'custom-claims-as-asked',
  *check({ body, request }) {
    const asked = request?.session_custom_claims;
    const session = body.member_session;
    if (!isRecord(asked) || !isRecord(session)) return;
    const claims = isRecord(session.custom_claims) ? session.custom_claims : {};
    for (const [name, value] of Object.entries(asked)) {
      if (reservedClaims.has(name) || isSameValue(value ?? undefined, claims[name])) continue;
      const pointer = append('/member_session/custom_claims', name);
      const documented =
        value === null ? 'absent, as the request deletes it' : 'what was asked for';
      yield { pointer, documented, value: claims[name] };
    }
  },
};
