import type { Client } from '../client';
import { discover, discoveryPasscode } from '../discovery';
import type { Walk } from '../walk-families';

/** Walks every route of discovery: once with success, once refused. */
export default async function walkDiscovery(client: Client, walk: Walk): Promise<void> {
  const email_address = 'walk@example.com';
  const otps = 'POST /v1/b2b/otps/email/discovery';
  await walk(`${otps}/send`, {}, { email_address });
  await walk(`${otps}/send`, {}, {});
  const { organization_id } = await client.organization();
  await client.member(organization_id, email_address);
  const code = await discoveryPasscode(client, email_address);
  await walk(`${otps}/authenticate`, {}, { email_address, code });
  await walk(`${otps}/authenticate`, {}, { email_address, code });

  const discovery = 'POST /v1/b2b/discovery';
  const login = { intermediate_session_token: await discover(client, email_address) };
  await walk(`${discovery}/organizations`, {}, login);
  await walk(`${discovery}/organizations`, {}, {});
  await walk(`${discovery}/intermediate_sessions/exchange`, {}, { ...login, organization_id });
  await walk(`${discovery}/intermediate_sessions/exchange`, {}, { ...login, organization_id });
  const other = { intermediate_session_token: await discover(client, email_address) };
  await walk(`${discovery}/organizations/create`, {}, other);
  await walk(`${discovery}/organizations/create`, {}, other);
}
