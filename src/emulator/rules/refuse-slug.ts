import type { Organization } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';

/**
 * A slug has 2 to 128 characters, alphanumeric or one of `-` `.` `_` `~`, at least one of them
 * alphanumeric, and no other organization has it.
 *
 * @throws Refusal `invalid_organization_slug` or `organization_slug_already_used`
 */
export function refuseSlug(world: World, organization: Organization, slug: string): void {
  if (!/^[A-Za-z0-9._~-]{2,128}$/.test(slug) || !/[A-Za-z0-9]/.test(slug)) {
    throw new Refusal('invalid_organization_slug');
  }
  for (const other of world.organizations.values()) {
    if (other !== organization && other.slug === slug) {
      throw new Refusal('organization_slug_already_used');
    }
  }
}
