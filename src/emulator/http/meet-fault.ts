import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { PendingFault } from '../fault-list';
import type { FoundRoute } from '../find-route';
import { isRefusalType, knownRefusals } from '../refusal';
import type { World } from '../world';
import { writeError } from './api-response';

/** The fault that was ordered for a request, if any, counted down. */
export function takeFault(
  world: World,
  route: FoundRoute,
  body: unknown,
): PendingFault | undefined {
  if (world.faults.list().length === 0) return undefined;
  return world.faults.take(route.name, organizationKeys(world, route, body));
}

/**
 * Delays a response, drops its connection or writes an error in its place, as a fault says.
 *
 * @returns whether that was all; false when the route is still to be asked
 */
export async function meetFault(
  response: ServerResponse,
  fault: PendingFault,
  requestId: string,
): Promise<boolean> {
  if (fault.delay_ms !== undefined) await delay(fault.delay_ms, undefined, { ref: false });
  if (fault.drop_connection === true) {
    response.req.socket.destroy();
    return true;
  }
  if (fault.error === undefined) return false;
  writeError(response, orderedError(fault.error), requestId, fault);
  return true;
}

/** All names under which a fault may have meant the organization of this request. */
function organizationKeys(world: World, route: FoundRoute, body: unknown): ReadonlySet<string> {
  const inBody =
    typeof body === 'object' && body !== null && 'organization_id' in body
      ? body.organization_id
      : undefined;
  const given = route.parameters.organization_id ?? inBody;
  if (typeof given !== 'string') return new Set();
  const organization = world.findOrganization(given);
  return new Set(organization === undefined ? [given] : [given, organization.organizationId]);
}

function orderedError(error: {
  status: number;
  error_type: string;
  error_message?: string | undefined;
}) {
  return {
    status: error.status,
    type: error.error_type,
    message: error.error_message ?? textOf(error.error_type),
  };
}

/** The documented text of an error type, so that an error that was ordered reads as a real one. */
function textOf(type: string): string {
  return isRefusalType(type) ? knownRefusals[type].message : 'Ordered as a fault.';
}
