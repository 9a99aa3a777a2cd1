import { discover, discoveryPasscode } from '../discovery';
import type { Drive } from './drive';

/** Drives discovery, with an address that is a member of one organization. */
export async function driveDiscovery(drive: Drive): Promise<void> {
  const { discovery, otps } = drive.sdk;
  const email_address = 'discovered@example.com';
  const { organization_id } = await drive.client.organization();
  await drive.client.member(organization_id, email_address);
  await drive.works('otps.email.discovery.send', 'send_discovery_otp', () =>
    otps.email.discovery.send({ email_address }),
  );
  const code = await discoveryPasscode(drive.client, email_address);
  const { intermediate_session_token } = await drive.works(
    'otps.email.discovery.authenticate',
    'authenticate_discovery_otp',
    () => otps.email.discovery.authenticate({ email_address, code }),
  );
  await drive.works('discovery.organizations.list', 'list_discovered_organizations', () =>
    discovery.organizations.list({ intermediate_session_token }),
  );
  await drive.works(
    'discovery.intermediateSessions.exchange',
    'exchange_intermediate_session',
    () => discovery.intermediateSessions.exchange({ intermediate_session_token, organization_id }),
  );
  const other = await discover(drive.client, email_address);
  await drive.works('discovery.organizations.create', 'create_discovered_organization', () =>
    discovery.organizations.create({ intermediate_session_token: other }),
  );
}
