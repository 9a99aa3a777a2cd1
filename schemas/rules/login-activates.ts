import type { Operation } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import { documentedBy, reference } from './evidence';
import type { Facts, Rule } from './rule';

/** What a member is who has just logged in. */
const loggedIn: Facts = { status: 'active', is_locked: false };

/** Who may create an organization has proven the address, and becomes its admin. */
const created: Facts = { email_address_verified: true, is_admin: true };

/** The operations that log a member in, with what else each of them shows of the member. */
const logins: Readonly<Partial<Record<Operation, Facts>>> = {
  authenticate: { ...loggedIn, email_address_verified: true },
  create_discovered_organization: { ...loggedIn, ...created },
  exchange_intermediate_session: loggedIn,
  exchange_session: loggedIn,
  authenticate_sms_otp: loggedIn,
  authenticate_totp: loggedIn,
  recover: loggedIn,
};

/** A login makes a member active, a right passcode proves the address, and one who is locked gets none. */
export const loginActivates = {
  name: 'login-activates',
  evidence: documentedBy(`a right passcode verifies the address, ${reference}`),
  check({ operation, status, body: { member, member_session }, circumstances }, report) {
    const effects = logins[operation];
    // A body without its exchange, such as the contract's example, logs nobody in.
    if (circumstances === undefined || effects === undefined) return;
    if (status !== 200 || !isRecord(member)) return;
    // A login that still waits for a second factor has shown a right passcode all the same.
    const isUnfinished = operation !== 'authenticate' && member_session == null;
    for (const [key, documented] of Object.entries(effects)) {
      if (isUnfinished && key in loggedIn) continue;
      const value = member[key];
      if (value == null || value === documented) continue;
      const said = `${JSON.stringify(documented)}, since the member has just logged in`;
      report({ pointer: `/member/${key}`, documented: said, value });
    }
  },
} as const satisfies Rule;
