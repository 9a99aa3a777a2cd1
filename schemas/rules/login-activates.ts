import { isRecord } from '../../src/io/is-record';
import type { Rule } from './rule';

const effects = { status: 'active', email_address_verified: true, is_locked: false } as const;

/** A right passcode makes a member active and the address verified; one who is locked gets none. */
export const loginActivates: Rule = {
  name: 'login-activates',
  *check({ operation, status, body: { member }, circumstances }) {
    // A body without its exchange, such as the contract's example, logs nobody in.
    if (circumstances === undefined) return;
    if (status !== 200 || operation !== 'authenticate' || !isRecord(member)) return;
    for (const [key, documented] of Object.entries(effects)) {
      const value = member[key];
      if (value == null || value === documented) continue;
      const said = `${JSON.stringify(documented)}, since a passcode was right`;
      yield { pointer: `/member/${key}`, documented: said, value };
    }
  },
};
