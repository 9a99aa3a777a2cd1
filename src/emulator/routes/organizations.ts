import { randomUUID } from 'node:crypto';
import { organizationBody } from '../bodies/organization-body';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { knownOrganization } from './known';
import { newOrganization } from './new-organization';
import { applyInput, organizationInput } from './organization-input';

/** `POST /v1/b2b/organizations` */
export function createOrganization(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(organizationInput, request.body);
  const { organization_name: name } = asked;
  if (!name) throw new Refusal('organization_name_missing');
  const organization = newOrganization(world, slugOf(name), asked);
  return { status: 200, body: { organization: organizationBody(organization) } };
}

/** `GET /v1/b2b/organizations/{organization_id}` */
export function getOrganization(world: World, request: ApiRequest): ApiResponse {
  const organization = knownOrganization(world, request.parameters.organization_id);
  return { status: 200, body: { organization: organizationBody(organization) } };
}

/** `PUT /v1/b2b/organizations/{organization_id}` */
export function updateOrganization(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(organizationInput, request.body);
  const organization = knownOrganization(world, request.parameters.organization_id);
  applyInput(world, organization, asked);
  return { status: 200, body: { organization: organizationBody(organization) } };
}

/** `DELETE /v1/b2b/organizations/{organization_id}` */
export function deleteOrganization(world: World, request: ApiRequest): ApiResponse {
  const { organizationId } = knownOrganization(world, request.parameters.organization_id);
  world.deleteOrganization(organizationId);
  return { status: 200, body: { organization_id: organizationId } };
}

/** `DELETE /v1/b2b/organizations/{organization_id}/external_id` */
export function deleteOrganizationExternalId(world: World, request: ApiRequest): ApiResponse {
  const organization = knownOrganization(world, request.parameters.organization_id);
  organization.externalId = null;
  organization.settings.organization_external_id = null;
  organization.updatedAt = world.clock.now();
  return { status: 200, body: { organization: organizationBody(organization) } };
}

/** `GET /v1/b2b/organizations/{organization_id}/metrics` */
export function getMetrics(world: World, request: ApiRequest): ApiResponse {
  const { organizationId } = knownOrganization(world, request.parameters.organization_id);
  const members = world.membersOf(organizationId).filter(({ status }) => status !== 'deleted');
  return { status: 200, body: { member_count: members.length } };
}

function slugOf(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${slug.slice(0, 80) || 'organization'}-${randomUUID().slice(-12)}`;
}
