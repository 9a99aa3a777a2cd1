import { documentedBy, reference } from './evidence';
import type { Rule } from './rule';

/** Which factors are secondary ones, by the way in which they came. */
const secondary = /^(sms|whatsapp|authenticator_app|recovery_codes?)$/;

/** A factor says whether it is a primary one: what came by mail is, what came by phone is not. */
export const factorOrder = {
  name: 'factor-order',
  evidence: documentedBy(`sequence_order of the session object, ${reference}`),
  check({ status, objects }, report) {
    if (status !== 200) return;
    for (const { owner, pointer, value } of objects) {
      if (owner !== 'api_session_v1_AuthenticationFactor') continue;
      const { delivery_method: way, sequence_order: order } = value;
      if (typeof order !== 'string' || typeof way !== 'string') continue;
      const documented = secondary.test(way) ? 'SECONDARY' : way === 'email' ? 'PRIMARY' : order;
      if (order === documented) continue;
      report({ pointer: `${pointer}/sequence_order`, documented, value: order });
    }
  },
} as const satisfies Rule;
