import { z } from 'zod';
import { organizationBody } from '../answers/organization-body';
import type { Organization } from '../entities';
import type { ApiAnswer, ApiRequest } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { newId } from '../identifiers';
import type { World } from '../world';
import { knownOrganization } from './known';
import { applyInput, organizationInput } from './organization-input';

const creation = organizationInput.extend({ organization_name: z.string().min(1).max(128) });

/** `POST /v1/b2b/organizations` */
export async function createOrganization(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const asked = parseInput(creation, request.body);
  const now = world.clock.now();
  const id = newId('organization');
  const organization: Organization = {
    organizationId: id,
    createdAt: now,
    updatedAt: now,
    settings: {},
    slug: slugOf(asked.organization_name, id),
    externalId: null,
    mfaPolicy: 'OPTIONAL',
    authMethods: 'ALL_ALLOWED',
    allowedAuthMethods: [],
    jitProvisioning: 'NOT_ALLOWED',
    allowedDomains: [],
    suspended: false,
  };
  applyInput(world, organization, asked);
  world.organizations.set(id, organization);
  return { status: 200, body: { organization: organizationBody(organization) } };
}

/** `GET /v1/b2b/organizations/{organization_id}` */
export async function getOrganization(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const organization = knownOrganization(world, request.parameters.organization_id);
  return { status: 200, body: { organization: organizationBody(organization) } };
}

/** `PUT /v1/b2b/organizations/{organization_id}` */
export async function updateOrganization(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const asked = parseInput(organizationInput, request.body);
  const organization = knownOrganization(world, request.parameters.organization_id);
  applyInput(world, organization, asked);
  return { status: 200, body: { organization: organizationBody(organization) } };
}

/** `DELETE /v1/b2b/organizations/{organization_id}` */
export async function deleteOrganization(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const { organizationId } = knownOrganization(world, request.parameters.organization_id);
  world.deleteOrganization(organizationId);
  return { status: 200, body: { organization_id: organizationId } };
}

const search = z.object({
  limit: z.int().min(1).max(1000).default(100),
  cursor: z.string().nullish(),
  query: z
    .object({
      operator: z.enum(['AND', 'OR']),
      operands: z.array(z.object({ filter_name: z.string(), filter_value: z.unknown() })),
    })
    .nullish(),
});

/** `POST /v1/b2b/organizations/search` */
export async function searchOrganizations(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const { limit, cursor, query } = parseInput(search, request.body);
  const found = [...world.organizations.values()].filter((organization) => {
    if (!query || query.operands.length === 0) return true;
    const fits = query.operands.map((operand) =>
      matches(world, organization, operand.filter_name, operand.filter_value),
    );
    return query.operator === 'AND' ? fits.every(Boolean) : fits.some(Boolean);
  });
  const start = Number(cursor ?? 0) || 0;
  const end = start + limit;
  return {
    status: 200,
    body: {
      organizations: found.slice(start, end).map(organizationBody),
      results_metadata: {
        next_cursor: end < found.length ? String(end) : null,
        total: found.length,
      },
    },
  };
}

function matches(world: World, organization: Organization, name: string, value: unknown): boolean {
  const listed = Array.isArray(value) ? value.map(String) : [];
  const text = String(value).toLowerCase();
  switch (name) {
    case 'organization_ids':
      return listed.includes(organization.organizationId);
    case 'organization_slugs':
      return listed.includes(organization.slug);
    case 'organization_slug_fuzzy':
      return organization.slug.toLowerCase().includes(text);
    case 'organization_name_fuzzy':
      return String(organization.settings.organization_name).toLowerCase().includes(text);
    case 'allowed_domains':
      return listed.some((domain) => organization.allowedDomains.includes(domain));
    case 'member_emails':
      return listed.some(
        (email) => world.findMember(organization.organizationId, email) !== undefined,
      );
    default:
      return false;
  }
}

function slugOf(name: string, id: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${slug.slice(0, 80) || 'organization'}-${id.slice(-12)}`;
}
