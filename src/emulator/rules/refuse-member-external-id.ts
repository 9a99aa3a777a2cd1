import type { Member, Organization } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { isExternalIdForm } from './is-external-id-form';

/**
 * An external id is unique in its organization; other organizations may use it again.
 *
 * @throws Refusal `bad_request` or `duplicate_member_external_id`
 */
export function refuseMemberExternalId(
  world: World,
  organization: Organization,
  member: Member | undefined,
  externalId: string,
): void {
  if (!isExternalIdForm(externalId)) {
    throw new Refusal(
      'bad_request',
      'external_id: up to 128 characters, alphanumeric or one of . _ - |.',
    );
  }
  const other = world.findMemberByExternalId(organization.organizationId, externalId);
  if (other !== undefined && other !== member) throw new Refusal('duplicate_member_external_id');
}
