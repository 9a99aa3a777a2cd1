import { memberBody } from '../bodies/member-body';
import { organizationBody } from '../bodies/organization-body';
import type { Factor, Member, Organization } from '../entities';
import { canDiscoverByDomain } from '../rules/can-discover-by-domain';
import { type LoginNeeds, loginNeeds } from '../rules/login-needs';
import { memberOptions } from '../rules/login-outcome';
import { addressOf } from '../sessions/address-of';
import type { World } from '../world';

/** The organizations of an address: those it is a member of, and, if wished, those it may join. */
export function discoveredOrganizations(
  world: World,
  login: { readonly factors: readonly Factor[] },
  { toJoin }: { readonly toJoin: boolean },
): Record<string, unknown>[] {
  const address = addressOf(login);
  if (address === undefined) return [];
  return [...world.organizations.values()].flatMap((organization) => {
    const member = world.findMember(organization.organizationId, address);
    const type = member === undefined ? undefined : `${member.status}_member`;
    const joins = toJoin && canDiscoverByDomain(world, organization, address);
    if (type === undefined && !joins) return [];
    const membership = {
      type: type ?? 'eligible_to_join_by_email_domain',
      details: type === undefined ? { domain: address.slice(address.lastIndexOf('@') + 1) } : null,
      member: member === undefined ? null : memberBody(member, world.clock.now()),
    };
    return [discovered(organization, member, membership, login.factors)];
  });
}

function discovered(
  organization: Organization,
  member: Member | undefined,
  membership: Record<string, unknown>,
  factors: readonly Factor[],
): Record<string, unknown> {
  const needs: LoginNeeds = loginNeeds(organization, member, factors);
  return {
    member_authenticated: needs.primary === null && !needs.mfa,
    membership,
    // No SMS is sent for an organization that is only listed.
    mfa_required: needs.mfa
      ? {
          member_options: member === undefined ? null : memberOptions(member),
          secondary_auth_initiated: null,
        }
      : null,
    organization: organizationBody(organization),
    primary_required: needs.primary === null ? null : { allowed_auth_methods: needs.primary },
  };
}
