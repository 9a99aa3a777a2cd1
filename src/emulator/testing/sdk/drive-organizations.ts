import type { Drive } from './drive';

/** A member with the organization, by the names of the API. */
export interface DrivenMember {
  readonly organization_id: string;
  readonly member_id: string;
  readonly email_address: string;
}

/** Drives the organizations; makes the one that the rest is driven in. */
export async function driveOrganizations(drive: Drive): Promise<{ organization_id: string }> {
  const { organizations } = drive.sdk;
  const made = await drive.works('organizations.create', 'create_organization', () =>
    organizations.create({ organization_name: 'Driven', organization_external_id: 'driven' }),
  );
  const { organization_id } = made.organization;
  const its = { organization_id };
  await drive.works('organizations.get', 'get_organization', () => organizations.get(its));
  await drive.works('organizations.update', 'update_organization', () =>
    organizations.update({ ...its, email_invites: 'ALL_ALLOWED', mfa_policy: 'OPTIONAL' }),
  );
  const operands = [{ filter_name: 'organization_ids', filter_value: [organization_id] }];
  await drive.works('organizations.search', 'search_organizations', () =>
    organizations.search({ query: { operator: 'AND', operands } }),
  );
  await drive.works('organizations.metrics', 'get_organization_metrics', () =>
    organizations.metrics(its),
  );
  await drive.works('organizations.deleteExternalId', 'delete_organization_external_id', () =>
    organizations.deleteExternalId(its),
  );
  await drive.refused('organizations.connectedApps', () => organizations.connectedApps(its));
  await drive.refused('organizations.getConnectedApp', () =>
    organizations.getConnectedApp({ ...its, connected_app_id: 'x' }),
  );
  return its;
}

/** Ends what `driveMembers` and this began. */
export async function driveDeletions(drive: Drive, one: DrivenMember): Promise<void> {
  const { organizations } = drive.sdk;
  const { members } = organizations;
  const { organization_id, member_id, email_address } = one;
  const its = { organization_id, member_id };
  await members.update({ ...its, email_address: 'later@example.com' });
  await drive.works('organizations.members.unlinkRetiredEmail', 'unlink_retired_email', () =>
    members.unlinkRetiredEmail({ ...its, email_address }),
  );
  // Only a verified address can be reactivated.
  await members.update({ ...its, email_address });
  const code = await drive.client.passcode(organization_id, email_address);
  await drive.sdk.otps.email.authenticate({ organization_id, email_address, code });
  await drive.works('organizations.members.delete', 'delete_member', () => members.delete(its));
  await drive.works('organizations.members.reactivate', 'reactivate_member', () =>
    members.reactivate(its),
  );
  await drive.works('organizations.delete', 'delete_organization', () =>
    organizations.delete({ organization_id }),
  );
}
