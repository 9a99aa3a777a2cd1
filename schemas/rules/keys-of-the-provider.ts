import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, jwts } from './evidence';
import type { Rule } from './rule';

/** The keys of a project are those that the run verifies its session JWTs with. */
export const keysOfTheProvider = {
  name: 'keys-of-the-provider',
  evidence: documentedBy(jwts),
  check({ operation, status, body, circumstances }, report) {
    const known = circumstances?.keys;
    if (operation !== 'get_jwks' || status !== 200 || known === undefined) return;
    const shown = Array.isArray(body.keys) ? body.keys.filter(isRecord) : [];
    for (const { kid, n, e } of known) {
      const index = shown.findIndex((key) => key.kid === kid);
      const key = shown[index];
      if (key === undefined) {
        const documented = `a list with the key ${String(kid)}, which signs session JWTs`;
        report({ pointer: '/keys', documented, value: body.keys });
      } else if (key.n !== n || key.e !== e) {
        const documented = 'the modulus of the key that signs session JWTs';
        report({ pointer: append(append('/keys', index), 'n'), documented, value: key.n });
      }
    }
  },
} as const satisfies Rule;
