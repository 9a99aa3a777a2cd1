import type { Organization } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { isExternalIdForm } from './is-external-id-form';

/**
 * An external id is unique in its project.
 *
 * @throws Refusal `invalid_organization_external_id` or `organization_external_id_already_used`
 */
export function refuseOrganizationExternalId(
  world: World,
  organization: Organization,
  externalId: string,
): void {
  if (!isExternalIdForm(externalId)) throw new Refusal('invalid_organization_external_id');
  for (const other of world.organizations.values()) {
    if (other !== organization && other.externalId === externalId) {
      throw new Refusal('organization_external_id_already_used');
    }
  }
}
