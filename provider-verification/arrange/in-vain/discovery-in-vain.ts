import type { z } from 'zod';
import type { refusedDiscoveries } from '../../../src/domain/states/refused-requests';
import { discover, discoveryPasscode } from '../discovery/discovery-login';
import type { EmulatorControls } from '../emulator-controls';
import type { StateTools } from '../states/state-definition';
import type { InVain } from './refused-requests';

type Tools = StateTools & { readonly controls: EmulatorControls };

/** A login of discovery that must not be spent by them. */
interface Discovered {
  readonly email_address: string;
  readonly intermediate_session_token: string;
}

/** Requests of a login of discovery that must be refused. */
export const discoveryInVain: InVain<z.infer<typeof refusedDiscoveries>, Discovered, Tools> = {
  'a passcode that a newer one replaced': async (tools) => {
    const email_address = tools.fixture.newAddress();
    const code = await discoveryPasscode(tools, email_address);
    await discoveryPasscode(tools, email_address);
    await tools.ask('authenticate_discovery_otp', { email_address, code });
  },
  'a passcode that was asked to live for a minute': ({ ask }, { email_address }) =>
    ask('send_discovery_otp', { email_address, discovery_expiration_minutes: 1 }),
  'a list by nothing': ({ ask }) =>
    ask('list_discovered_organizations', { intermediate_session_token: '' }),
  'a list by two sessions': async ({ ask, fixture }, { intermediate_session_token }) => {
    const { session_token } = await fixture.session(await fixture.login());
    await ask('list_discovered_organizations', { session_token, intermediate_session_token });
  },
  'an exchange where nobody is admitted': async ({ ask, fixture }, login) => {
    const { organization_id } = await fixture.organization();
    await ask('exchange_intermediate_session', { organization_id, ...shown(login) });
  },
  'an exchange where another domain is admitted': async ({ ask, fixture }, login) => {
    const admittedDomain = 'another-domain.example';
    const { organization_id } = await fixture.organization({ admittedDomain });
    await ask('exchange_intermediate_session', { organization_id, ...shown(login) });
  },
  'an exchange where the organization is suspended': async ({ ask, controls, ...tools }) => {
    const { organization_id, email_address } = await tools.fixture.login();
    const intermediate_session_token = await discover(tools, email_address);
    await controls.suspend(organization_id);
    await ask('exchange_intermediate_session', { organization_id, intermediate_session_token });
  },
  'a creation with a session of four minutes': ({ ask, fixture }, login) =>
    ask('create_discovered_organization', {
      organization_name: 'Refused',
      organization_slug: fixture.plannedSlug(),
      session_duration_minutes: 4,
      ...shown(login),
    }),
};

function shown({ intermediate_session_token }: Discovered) {
  return { intermediate_session_token };
}
