import type { Drive } from './drive';
import type { DrivenMember } from './drive-organizations';

/** Drives a login by passcode, its session, the roles, and magic links. */
export async function driveLogins(drive: Drive, one: DrivenMember): Promise<void> {
  const { otps, magicLinks } = drive.sdk;
  const { organization_id, email_address } = one;
  const its = { organization_id };
  await drive.works('otps.email.loginOrSignup', 'login_or_signup', () =>
    otps.email.loginOrSignup({ ...its, email_address }),
  );
  const code = await drive.client.passcode(organization_id, email_address);
  const session = await drive.works('otps.email.authenticate', 'authenticate', () =>
    otps.email.authenticate({ ...its, email_address, code }),
  );
  await driveSessions(drive, one, session);
  await driveRoles(drive, its);
  await drive.works('magicLinks.authenticate', 'authenticate_magic_link', () =>
    magicLinks.authenticate({ magic_links_token: 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=' }),
  );
  await drive.works('magicLinks.email.invite', 'invite_member', () =>
    magicLinks.email.invite({ ...its, email_address: 'invited@example.com' }),
  );
  await drive.refused('magicLinks.email.loginOrSignup', () =>
    magicLinks.email.loginOrSignup({ ...its, email_address }),
  );
  await drive.refused('magicLinks.email.discovery.send', () =>
    magicLinks.email.discovery.send({ email_address }),
  );
  await drive.refused('magicLinks.discovery.authenticate', () =>
    magicLinks.discovery.authenticate({ discovery_magic_links_token: 'x' }),
  );
}

async function driveSessions(
  drive: Drive,
  { organization_id, member_id }: DrivenMember,
  { session_token, session_jwt }: { readonly session_token: string; readonly session_jwt: string },
): Promise<void> {
  const { sessions } = drive.sdk;
  const its = { organization_id };
  const authorization_check = { ...its, resource_id: 'stytch.self', action: 'delete' };
  await drive.works('sessions.authenticate', 'authenticate_session', () =>
    sessions.authenticate({ session_token, authorization_check }),
  );
  await drive.works('sessions.authenticateJwt', undefined, () =>
    sessions.authenticateJwt({ session_jwt }),
  );
  await drive.works('sessions.authenticateJwtLocal', undefined, () =>
    sessions.authenticateJwtLocal({ session_jwt, authorization_check }),
  );
  await drive.works('sessions.get', 'list_sessions', () => sessions.get({ ...its, member_id }));
  await drive.works('sessions.getJWKS', 'get_jwks', () =>
    sessions.getJWKS({ project_id: drive.projectId }),
  );
  await drive.works('sessions.exchange', 'exchange_session', () =>
    sessions.exchange({ ...its, session_token }),
  );
  await drive.works('sessions.revoke', 'revoke_session', () => sessions.revoke({ session_token }));
  await drive.refused('sessions.attest', () => sessions.attest({ profile_id: 'x', token: 'x' }));
  await drive.refused('sessions.exchangeAccessToken', () =>
    sessions.exchangeAccessToken({ access_token: 'x' }),
  );
  await drive.refused('sessions.migrate', () => sessions.migrate({ ...its, session_token: 'x' }));
}

async function driveRoles(drive: Drive, its: { readonly organization_id: string }): Promise<void> {
  const { rbac } = drive.sdk;
  const roles = [{ role_id: 'reader', description: 'Reads.', permissions: [] }];
  await drive.works('rbac.policy', 'get_rbac_policy', () => rbac.policy());
  await drive.works('rbac.organizations.setOrgPolicy', 'set_organization_policy', () =>
    rbac.organizations.setOrgPolicy({ ...its, org_policy: { roles } }),
  );
  await drive.works('rbac.organizations.getOrgPolicy', 'get_organization_policy', () =>
    rbac.organizations.getOrgPolicy(its),
  );
}
