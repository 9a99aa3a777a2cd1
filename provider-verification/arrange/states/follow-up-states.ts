import { z } from 'zod';
import { type Operation, operations } from '../../../src/domain/operations';
import { discover } from '../discovery/discovery-login';
import { lockMember } from '../lock-member';
import { SecondFactorApi } from '../provider-api/second-factor-api';
import { otherCode } from './other-code';
import type { StateTable, StateTools } from './state-definition';
import { whyNoClock } from './why-no-clock';

/** States of members in which something was done before; what follows shows that it was kept. */
export const followUpStates = {
  'a member types the passcode of another organization': {
    arrangedBy: 'public API',
    mails: 1,
    organizations: 2,
    members: 2,
    wrongCodes: 1,
    async arrange({ fixture }) {
      const login = await fixture.login();
      const code = await fixture.passcode(await fixture.memberElsewhere(login.email_address));
      return { ...login, code };
    },
  },
  'others are locked, and a member failed once and has a fresh passcode': {
    arrangedBy: 'emulator control',
    skipReason: 'a real project is spared twenty wrong passcodes',
    mails: 3,
    organizations: 2,
    members: 3,
    wrongCodes: 21,
    async arrange(tools) {
      const login = await tools.fixture.login();
      const { organization_id, email_address } = login;
      await lockMember(tools, await tools.fixture.member(login));
      await lockMember(tools, await tools.fixture.memberElsewhere(email_address));
      const code = await tools.fixture.passcode(login);
      await tools.api.expectRejected({ organization_id, email_address, code: otherCode(code) });
      return { ...login, code };
    },
  },
  'a member has a session and some minutes have passed': {
    arrangedBy: 'emulator control',
    skipReason: whyNoClock,
    alone: true,
    mails: 2,
    async arrange({ controls, fixture }, { minutes_passed }) {
      const login = await fixture.login();
      const session = await fixture.session(login, { department: 'first department' });
      await controls.advanceClock(minutes_passed * 60);
      return { ...login, ...session, code: await fixture.passcode(login) };
    },
  },
  'a member was made some minutes ago': {
    arrangedBy: 'emulator control',
    skipReason: whyNoClock,
    alone: true,
    mails: 0,
    async arrange({ controls, fixture }, { minutes_passed }) {
      const login = await fixture.login();
      await controls.advanceClock(minutes_passed * 60);
      return login;
    },
  },
  'a member has a session that a check extended and gave claims': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange(tools) {
      const login = await tools.fixture.login();
      const { session_token } = await tools.fixture.session(login);
      const extended = await openSession(tools, 'authenticate_session', {
        session_token,
        session_duration_minutes: 120,
        session_custom_claims: { department: 'first department' },
      });
      return { ...login, ...extended };
    },
  },
  'a member went from one organization to another and has a session there': {
    arrangedBy: 'public API',
    mails: 2,
    organizations: 3,
    members: 2,
    async arrange(tools) {
      const { fixture } = tools;
      const login = await fixture.login({ memberStatus: 'pending' });
      const { organization_id, email_address } = login;
      const other = await fixture.login({ emailAddress: email_address });
      const created = await openSession(tools, 'create_discovered_organization', {
        intermediate_session_token: await discover(tools, email_address),
        organization_name: 'Contract test',
        organization_slug: fixture.plannedSlug(),
      });
      // Each session is shown to get the next one.
      const { session_token: first } = created;
      await openSession(tools, 'exchange_session', { organization_id, session_token: first });
      const { session_token } = await openSession(tools, 'exchange_intermediate_session', {
        intermediate_session_token: await discover(tools, email_address),
        organization_id: other.organization_id,
      });
      const back = { organization_id, session_token };
      return { ...login, ...(await openSession(tools, 'exchange_session', back)) };
    },
  },
  'a member has a new address and a fresh passcode there': {
    arrangedBy: 'public API',
    mails: 1,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const changed = { ...login, email_address: fixture.newAddress() };
      const { email_address } = changed;
      await new SecondFactorApi(api).updateMember(login, { email_address });
      return { ...changed, code: await fixture.passcode(changed) };
    },
  },
  'another organization and its members were changed': {
    arrangedBy: 'public API',
    mails: 0,
    organizations: 2,
    members: 3,
    async arrange({ api, fixture }) {
      const login = await fixture.login();
      const other = await fixture.login();
      const deleted = await fixture.member(other);
      await new SecondFactorApi(api).updateMember(other, {
        name: 'Second Name',
        roles: ['stytch_admin'],
        mfa_enrolled: true,
        untrusted_metadata: { plan: 'second plan' },
      });
      await api.updateOrganization(other.organization_id, {
        mfa_policy: 'REQUIRED_FOR_ALL',
        auth_methods: 'RESTRICTED',
        allowed_auth_methods: ['google_oauth'],
      });
      await api.deleteMember(deleted.organization_id, deleted.member_id);
      return login;
    },
  },
} as const satisfies Partial<StateTable>;

const opened = z.object({ session_token: z.string().min(1), session_jwt: z.string().min(1) });

/** Makes a call that opens a session, or goes on with one; keeps its tokens secret. */
async function openSession(
  { api, fixture }: StateTools,
  operation: Operation,
  body: Readonly<Record<string, unknown>>,
): Promise<z.infer<typeof opened>> {
  const call = { method: 'POST', path: operations[operation].path, body };
  const session = await api.send('open a session', call, opened);
  for (const secret of [session.session_token, session.session_jwt]) fixture.keepSecret(secret);
  return session;
}
