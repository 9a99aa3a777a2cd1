import type { z } from 'zod';
import type { refusedLogins } from '../../../src/domain/states/refused-requests';
import { discover } from '../discovery/discovery-login';
import type { EmulatorControls } from '../emulator-controls';
import type { ArrangedLogin } from '../fixture';
import { forgedJwt } from '../states/forged-jwt';
import type { StateTools } from '../states/state-definition';
import type { InVain, InVainTools } from './refused-requests';

type Tools = StateTools & { readonly controls: EmulatorControls };

/** Uses of a passcode that must be refused. */
export const loginsInVain: InVain<z.infer<typeof refusedLogins>, ArrangedLogin, Tools> = {
  'with a passcode that a newer one replaced': async ({ ask, fixture }, login) => {
    const code = await fixture.passcode(login);
    await fixture.passcode(login);
    await ask('authenticate', { ...named(login), code });
  },
  'with a passcode that is older than a used one': async ({ ask, fixture }, login) => {
    const code = await fixture.passcode(login);
    await fixture.signIn(login);
    await ask('authenticate', { ...named(login), code });
  },
  'with a session of four minutes': use({ session_duration_minutes: 4 }),
  'with a session of more than 366 days': use({ session_duration_minutes: 527_041 }),
  'with token and JWT of a session': async ({ ask, fixture }, login) => {
    const { session_token, session_jwt } = await fixture.session(login);
    const code = await fixture.passcode(login);
    await ask('authenticate', { ...named(login), code, session_token, session_jwt });
  },
  'with five kilobytes of claims': use({ session_custom_claims: { note: 'x'.repeat(5_120) } }),
  'with a claim of Stytch itself': use({
    session_custom_claims: { 'https://stytch.com/session': 'own' },
  }),
  'with a forged session JWT': async ({ ask, fixture }, login) => {
    const { session_jwt } = await fixture.session(login);
    const code = await fixture.passcode(login);
    await ask('authenticate', { ...named(login), code, session_jwt: forgedJwt(session_jwt) });
  },
  'where passcodes are not taken any more': async ({ api, ask, fixture }) => {
    const { code, ...login } = await fixture.freshPasscode();
    await api.updateOrganization(login.organization_id, {
      auth_methods: 'RESTRICTED',
      allowed_auth_methods: ['google_oauth'],
    });
    await ask('authenticate', { ...named(login), code });
  },
  'where the organization is suspended': async ({ ask, controls, fixture }) => {
    const { code, ...login } = await fixture.freshPasscode();
    await controls.suspend(login.organization_id);
    await ask('authenticate', { ...named(login), code });
    await ask('login_or_signup', named(login));
  },
  'with an intermediate session where the organization is suspended': async (tools) => {
    const login = await tools.fixture.login();
    const { organization_id, email_address } = login;
    const intermediate_session_token = await discover(tools, email_address);
    await tools.controls.suspend(organization_id);
    const request = { organization_id, intermediate_session_token };
    await tools.ask('exchange_intermediate_session', request);
  },
  'with the session of another organization where this one is suspended': async ({
    ask,
    controls,
    fixture,
  }) => {
    const login = await fixture.login();
    const { organization_id } = await fixture.memberElsewhere(login.email_address);
    const { session_token } = await fixture.session(login);
    await controls.suspend(organization_id);
    await ask('exchange_session', { organization_id, session_token });
  },
};

function named({ organization_id, email_address }: ArrangedLogin) {
  return { organization_id, email_address };
}

function use(asked: object) {
  return async ({ ask, fixture }: InVainTools<Tools>, login: ArrangedLogin) => {
    const code = await fixture.passcode(login);
    await ask('authenticate', { ...named(login), code, ...asked });
  };
}
