import { canonicalJson } from '../../src/io/canonical-json';
import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, openApi } from './evidence';
import { isSameValue } from './is-same-value';
import type { Facts, Rule } from './rule';

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

/**
 * The session has the custom claims that the request asked for, and none that it deleted; where it is
 * known which it had before, those and no others.
 */
export const customClaims = {
  name: 'custom-claims-as-asked',
  evidence: documentedBy(`session_custom_claims, ${openApi}`),
  check({ body, request, circumstances }, report) {
    const session = body.member_session;
    if (!isRecord(session)) return;
    const asked = isRecord(request?.session_custom_claims) ? request.session_custom_claims : {};
    const claims = isRecord(session.custom_claims) ? session.custom_claims : {};
    for (const [name, value] of Object.entries(asked)) {
      const pointer = append('/member_session/custom_claims', name);
      if (reservedClaims.has(name)) {
        if (!(name in claims)) continue;
        report({ pointer, documented: 'absent, as a reserved name', value: claims[name] });
      } else if (!isSameValue(value ?? undefined, claims[name])) {
        const documented =
          value === null ? 'absent, as the request deletes it' : 'what was asked for';
        report({ pointer, documented, value: claims[name] });
      }
    }
    if (circumstances === undefined || circumstances.subject.isForeignSession) return;
    const known = circumstances.subject.session;
    const before =
      known?.member_session_id === session.member_session_id && isRecord(known?.custom_claims)
        ? known.custom_claims
        : {};
    if (canonicalJson(claims) === canonicalJson(merged(before, asked))) return;
    const documented = 'the claims that the session had, merged with those of the request';
    report({ pointer: '/member_session/custom_claims', documented, value: claims });
  },
} as const satisfies Rule;

function merged(before: Facts, asked: Facts): Facts {
  return Object.fromEntries(
    Object.entries({ ...before, ...asked }).filter(
      ([name, value]) => value !== null && !reservedClaims.has(name),
    ),
  );
}
