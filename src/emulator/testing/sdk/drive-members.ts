import type { Drive } from './drive';
import type { DrivenMember } from './drive-organizations';

/** Drives the members of an organization; makes the one that the rest is driven with. */
export async function driveMembers(
  drive: Drive,
  its: { readonly organization_id: string },
): Promise<DrivenMember> {
  const { members } = drive.sdk.organizations;
  const email_address = 'driven@example.com';
  const { member_id } = await drive.works('organizations.members.create', 'create_member', () =>
    members.create({ ...its, email_address, external_id: 'driven', mfa_enrolled: false }),
  );
  const one = { ...its, member_id };
  await drive.works('organizations.members.get', 'get_member', () => members.get(one));
  await drive.works('organizations.members.update', 'update_member', () =>
    members.update({ ...one, name: 'Driven', mfa_phone_number: '+15551234567' }),
  );
  await drive.works('organizations.members.search', 'search_members', () =>
    members.search({ organization_ids: [its.organization_id] }),
  );
  await drive.works('organizations.members.dangerouslyGet', 'dangerously_get_member', () =>
    members.dangerouslyGet({ member_id }),
  );
  await drive.works(
    'organizations.members.deleteMFAPhoneNumber',
    'delete_member_phone_number',
    () => members.deleteMFAPhoneNumber(one),
  );
  await drive.works('organizations.members.deleteExternalId', 'delete_member_external_id', () =>
    members.deleteExternalId(one),
  );
  await drive.refused('organizations.members.deletePassword', () =>
    members.deletePassword({ ...its, member_password_id: 'member-password-test-0' }),
  );
  await drive.refused('organizations.members.startEmailUpdate', () =>
    members.startEmailUpdate({ ...one, email_address: 'new@example.com' }),
  );
  await driveStrangers(drive, one);
  return { ...one, email_address };
}

/** What the emulator cannot have: connected applications, OAuth and OIDC. */
async function driveStrangers(
  drive: Drive,
  one: { readonly organization_id: string; readonly member_id: string },
): Promise<void> {
  const { members } = drive.sdk.organizations;
  const { connectedApps, oauthProviders } = members;
  await drive.refused('organizations.members.oidcProviders', () => members.oidcProviders(one));
  await drive.refused('organizations.members.getConnectedApps', () =>
    members.getConnectedApps(one),
  );
  await drive.refused('organizations.members.connectedApps.revoke', () =>
    connectedApps.revoke({ ...one, connected_app_id: 'x' }),
  );
  for (const name of ['github', 'google', 'hubspot', 'microsoft', 'slack'] as const) {
    await drive.refused(`organizations.members.oauthProviders.${name}`, () =>
      oauthProviders[name](one),
    );
  }
}
