import type { StateTools } from '../states/state-definition';

/** An organization that admits the domain of the run's addresses, and a member who has verified one. */
export async function organizationOfVerifiedDomain({ api, fixture }: StateTools): Promise<string> {
  const email_address = fixture.newAddress();
  const organization = await fixture.organization({ admittedDomain: domainOf(email_address) });
  const { organization_id } = organization;
  const { member_id } = await api.createMember(organization_id, { email_address });
  await fixture.signIn({ ...organization, email_address, member_id });
  return organization_id;
}

/** The domain of an address. */
export function domainOf(emailAddress: string): string {
  return emailAddress.slice(emailAddress.lastIndexOf('@') + 1);
}
