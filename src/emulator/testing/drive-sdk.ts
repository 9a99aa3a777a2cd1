import type { B2BClient } from 'stytch';
import type { Operation } from '../../domain/operations';
import { isRecord } from '../../io/is-record';
import type { Client } from './client';

/** What became of one method of the SDK. */
export interface Driven {
  readonly method: string;
  /** Whose schema its response must keep; undefined where the SDK makes the response itself. */
  readonly operation: Operation | undefined;
  readonly outcome:
    | { readonly kind: 'worked'; readonly body: unknown }
    | { readonly kind: 'refused'; readonly type: string };
}

/** Methods that need what the emulator cannot have; nobody who logs in by passcode calls them. */
export const leftOut: readonly string[] = [
  'organizations.members.connectedApps.revoke',
  'organizations.members.oauthProviders.github',
  'organizations.members.oauthProviders.google',
  'organizations.members.oauthProviders.hubspot',
  'organizations.members.oauthProviders.microsoft',
  'organizations.members.oauthProviders.slack',
];

/** Calls the methods one after the other, each with values that the ones before gave. */
export async function driveSdk(
  sdk: B2BClient,
  client: Client,
  project_id: string,
): Promise<readonly Driven[]> {
  const driven: Driven[] = [];
  async function call<Response>(
    method: string,
    operation: Operation | undefined,
    run: () => Promise<Response>,
  ): Promise<Response> {
    const body = await run();
    driven.push({ method, operation, outcome: { kind: 'worked', body } });
    return body;
  }
  async function refused(method: string, run: () => Promise<unknown>): Promise<void> {
    try {
      driven.push({ method, operation: undefined, outcome: { kind: 'worked', body: await run() } });
    } catch (cause) {
      const type = isRecord(cause) ? String(cause.error_type) : String(cause);
      driven.push({ method, operation: undefined, outcome: { kind: 'refused', type } });
    }
  }

  const { organizations, sessions, rbac, magicLinks, otps } = sdk;
  const made = await call('organizations.create', 'create_organization', () =>
    organizations.create({ organization_name: 'Driven', organization_external_id: 'driven' }),
  );
  const { organization_id } = made.organization;
  const its = { organization_id };
  await call('organizations.get', 'get_organization', () => organizations.get(its));
  await call('organizations.update', 'update_organization', () =>
    organizations.update({ ...its, email_invites: 'ALL_ALLOWED', mfa_policy: 'OPTIONAL' }),
  );
  await call('organizations.search', 'search_organizations', () =>
    organizations.search({
      query: {
        operator: 'AND',
        operands: [{ filter_name: 'organization_ids', filter_value: [organization_id] }],
      },
    }),
  );
  await call('organizations.metrics', 'get_organization_metrics', () => organizations.metrics(its));
  await call('organizations.deleteExternalId', 'delete_organization_external_id', () =>
    organizations.deleteExternalId(its),
  );
  await refused('organizations.connectedApps', () => organizations.connectedApps(its));
  await refused('organizations.getConnectedApp', () =>
    organizations.getConnectedApp({ ...its, connected_app_id: 'x' }),
  );

  const { members } = organizations;
  const email_address = 'driven@example.com';
  const { member_id } = await call('organizations.members.create', 'create_member', () =>
    members.create({ ...its, email_address, external_id: 'driven', mfa_enrolled: false }),
  );
  const one = { organization_id, member_id };
  await call('organizations.members.get', 'get_member', () => members.get(one));
  await call('organizations.members.update', 'update_member', () =>
    members.update({ ...one, name: 'Driven', mfa_phone_number: '+15551234567' }),
  );
  await call('organizations.members.search', 'search_members', () =>
    members.search({ organization_ids: [organization_id] }),
  );
  await call('organizations.members.dangerouslyGet', 'dangerously_get_member', () =>
    members.dangerouslyGet({ member_id }),
  );
  await call('organizations.members.deleteMFAPhoneNumber', 'delete_member_phone_number', () =>
    members.deleteMFAPhoneNumber(one),
  );
  await call('organizations.members.deleteExternalId', 'delete_member_external_id', () =>
    members.deleteExternalId(one),
  );
  await refused('organizations.members.deletePassword', () =>
    members.deletePassword({ ...its, member_password_id: 'member-password-test-0' }),
  );
  await refused('organizations.members.deleteTOTP', () => members.deleteTOTP(one));
  await refused('organizations.members.oidcProviders', () => members.oidcProviders(one));
  await refused('organizations.members.getConnectedApps', () => members.getConnectedApps(one));
  await refused('organizations.members.startEmailUpdate', () =>
    members.startEmailUpdate({ ...one, email_address: 'new@example.com' }),
  );

  await call('otps.email.loginOrSignup', 'login_or_signup', () =>
    otps.email.loginOrSignup({ ...its, email_address }),
  );
  const code = await client.passcode(organization_id, email_address);
  const { session_token, session_jwt } = await call('otps.email.authenticate', 'authenticate', () =>
    otps.email.authenticate({ ...its, email_address, code }),
  );
  const authorization_check = { ...its, resource_id: 'stytch.self', action: 'delete' };
  await call('sessions.authenticate', 'authenticate_session', () =>
    sessions.authenticate({ session_token, authorization_check }),
  );
  await call('sessions.authenticateJwt', undefined, () =>
    sessions.authenticateJwt({ session_jwt }),
  );
  await call('sessions.authenticateJwtLocal', undefined, () =>
    sessions.authenticateJwtLocal({ session_jwt, authorization_check }),
  );
  await call('sessions.get', 'list_sessions', () => sessions.get(one));
  await call('sessions.getJWKS', 'get_jwks', () => sessions.getJWKS({ project_id }));
  await call('sessions.exchange', 'exchange_session', () =>
    sessions.exchange({ ...its, session_token }),
  );
  await call('sessions.revoke', 'revoke_session', () => sessions.revoke({ session_token }));
  await refused('sessions.attest', () => sessions.attest({ profile_id: 'x', token: 'x' }));
  await refused('sessions.exchangeAccessToken', () =>
    sessions.exchangeAccessToken({ access_token: 'x' }),
  );
  await refused('sessions.migrate', () => sessions.migrate({ ...its, session_token: 'x' }));

  const roles = [{ role_id: 'reader', description: 'Reads.', permissions: [] }];
  await call('rbac.policy', 'get_rbac_policy', () => rbac.policy());
  await call('rbac.organizations.setOrgPolicy', 'set_organization_policy', () =>
    rbac.organizations.setOrgPolicy({ ...its, org_policy: { roles } }),
  );
  await call('rbac.organizations.getOrgPolicy', 'get_organization_policy', () =>
    rbac.organizations.getOrgPolicy(its),
  );

  await call('magicLinks.authenticate', 'authenticate_magic_link', () =>
    magicLinks.authenticate({
      magic_links_token: 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=',
    }),
  );
  await refused('magicLinks.email.loginOrSignup', () =>
    magicLinks.email.loginOrSignup({ ...its, email_address }),
  );
  await call('magicLinks.email.invite', 'invite_member', () =>
    magicLinks.email.invite({ ...its, email_address: 'invited@example.com' }),
  );
  await refused('magicLinks.email.discovery.send', () =>
    magicLinks.email.discovery.send({ email_address }),
  );
  await refused('magicLinks.discovery.authenticate', () =>
    magicLinks.discovery.authenticate({ discovery_magic_links_token: 'x' }),
  );

  await members.update({ ...one, email_address: 'later@example.com' });
  await call('organizations.members.unlinkRetiredEmail', 'unlink_retired_email', () =>
    members.unlinkRetiredEmail({ ...one, email_address }),
  );
  await members.update({ ...one, email_address: email_address });
  const again = await client.passcode(organization_id, email_address);
  await otps.email.authenticate({ ...its, email_address, code: again });
  await call('organizations.members.delete', 'delete_member', () => members.delete(one));
  await call('organizations.members.reactivate', 'reactivate_member', () =>
    members.reactivate(one),
  );
  await call('organizations.delete', 'delete_organization', () => organizations.delete(its));
  return driven;
}
