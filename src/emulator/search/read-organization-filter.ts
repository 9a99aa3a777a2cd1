import { z } from 'zod';
import type { Organization } from '../entities';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { arrayOfStrings, fuzzy, oneBoolean, oneString } from './filter-values';
import type { Test } from './run-search';

type Filter = (world: World, value: unknown) => Test<Organization>;

/** Every documented filter of `POST /v1/b2b/organizations/search`. */
const filters: Readonly<Record<string, Filter>> = {
  organization_ids: (_, value) => {
    const ids = arrayOfStrings('organization', value);
    return (one) => ids.includes(one.organizationId);
  },
  organization_slugs: (_, value) => {
    const slugs = arrayOfStrings('organization', value);
    return (one) => slugs.includes(one.slug);
  },
  organization_name_fuzzy: (_, value) => {
    const name = fuzzy(
      'organization',
      value,
      'organization_search_organization_name_fuzzy_too_short',
    );
    return (one) => String(one.settings.organization_name).toLowerCase().includes(name);
  },
  organization_slug_fuzzy: (_, value) => {
    const slug = fuzzy(
      'organization',
      value,
      'organization_search_organization_slug_fuzzy_too_short',
    );
    return (one) => one.slug.toLowerCase().includes(slug);
  },
  member_emails: (world, value) => {
    const emails = arrayOfStrings('organization', value);
    return (one) => emails.some((email) => world.findMember(one.organizationId, email));
  },
  member_email_fuzzy: (world, value) => {
    const part = fuzzy('organization', value, 'organization_search_member_email_fuzzy_too_short');
    return (one) =>
      world
        .membersOf(one.organizationId)
        .some((member) => member.status !== 'deleted' && has(member.emailAddress, part));
  },
  allowed_domains: (_, value) => {
    const domains = arrayOfStrings('organization', value);
    return (one) => domains.some((domain) => one.allowedDomains.includes(domain));
  },
  allowed_domain_fuzzy: (_, value) => {
    const part = fuzzy('organization', value, 'organization_search_allowed_domain_fuzzy_too_short');
    return (one) => one.allowedDomains.some((domain) => has(domain, part));
  },
  claimed_email_domains: (_, value) => {
    const domains = arrayOfStrings('organization', value);
    return (one) => {
      const claimed = texts.parse(one.settings.claimed_email_domains);
      return domains.some((domain) => claimed.includes(domain));
    };
  },
  // The emulator has no SSO: no organization has a connection.
  has_active_sso_connection: (_, value) => {
    const wanted = oneBoolean('organization', value);
    return () => !wanted;
  },
  sso_connection_id: (_, value) => {
    oneString('organization', value);
    return () => false;
  },
};

const texts = z.array(z.string()).catch([]);

/** @throws Refusal `organization_search_filter_name_not_recognized`, or what the value is not */
export function readOrganizationFilter(
  world: World,
  name: string,
  value: unknown,
): Test<Organization> {
  const filter = Object.hasOwn(filters, name) ? filters[name] : undefined;
  if (filter === undefined) throw new Refusal('organization_search_filter_name_not_recognized');
  return filter(world, value);
}

function has(text: string, part: string): boolean {
  return text.toLowerCase().includes(part);
}
