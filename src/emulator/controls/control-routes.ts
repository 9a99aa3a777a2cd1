import { z } from 'zod';
import { timestamp } from '../clock';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { policy } from '../rbac/policy';
import { Refusal } from '../refusal';
import { knownOrganization } from '../routes/known';
import { unlock } from '../rules/lock';
import type { World } from '../world';
import { discoveryOutbox } from './discovery-outbox';
import { faultOrder } from './fault-order';
import { newestMail } from './newest-mail';
import { smsOutbox } from './sms-outbox';

type Control = (world: World, request: ApiRequest) => ApiResponse;

/** The emulator's own controls. They have no counterpart at Stytch and need no credentials. */
export const controlRoutes: Readonly<Record<string, Control>> = {
  'GET /_emulator': () => ok({ controls: Object.keys(controlRoutes) }),
  'GET /_emulator/outbox': (world, { query }) => ok(newestMail(world, query)),
  'GET /_emulator/sms-outbox': (world, { query }) => ok(smsOutbox(world, query)),
  'GET /_emulator/discovery-outbox': (world, { query }) => ok(discoveryOutbox(world, query)),
  'GET /_emulator/clock': (world) => ok({ now: timestamp(world.clock.now()) }),
  'POST /_emulator/clock': (world, { body }) => {
    world.clock.advance(parseInput(advance, body).advance_seconds);
    return ok({ now: timestamp(world.clock.now()) });
  },
  'GET /_emulator/faults': (world) => ok({ faults: world.faults.list() }),
  'POST /_emulator/faults': (world, { body }) =>
    ok({ fault_id: world.faults.add(parseInput(faultOrder, body)).fault_id }),
  'DELETE /_emulator/faults': (world) => {
    world.faults.clear();
    return ok({});
  },
  'PUT /_emulator/organizations/{organization_id}/suspended': (world, request) => {
    const organization = knownOrganization(world, request.parameters.organization_id);
    organization.suspended = parseInput(suspension, request.body).suspended;
    const { organizationId, suspended } = organization;
    return ok({ organization_id: organizationId, suspended });
  },
  'PUT /_emulator/members/{member_id}/primary-required': (world, request) => {
    const member = world.members.get(request.parameters.member_id ?? '');
    if (member === undefined) throw new Refusal('member_not_found');
    member.primaryRequired = parseInput(primary, request.body).allowed_auth_methods;
    const { memberId, primaryRequired } = member;
    return ok({ member_id: memberId, allowed_auth_methods: primaryRequired });
  },
  'PUT /_emulator/members/{member_id}/unlocked': (world, request) => {
    const member = world.members.get(request.parameters.member_id ?? '');
    if (member === undefined) throw new Refusal('member_not_found');
    unlock(member);
    return ok({ member_id: member.memberId });
  },
  'GET /_emulator/rbac/policy': (world) => ok({ policy: world.policy }),
  'PUT /_emulator/rbac/policy': (world, { body }) => {
    world.policy = parseInput(policy, body);
    return ok({ policy: world.policy });
  },
  'PUT /_emulator/devices/{telemetry_id}': (world, request) => {
    world.devices.set(request.parameters.telemetry_id ?? '', true);
    return ok({ telemetry_id: request.parameters.telemetry_id });
  },
};

const advance = z.strictObject({
  advance_seconds: z
    .number()
    .min(0)
    .max(366 * 86_400),
});
const suspension = z.strictObject({ suspended: z.boolean() });
const primary = z.strictObject({ allowed_auth_methods: z.array(z.string()).min(1).nullable() });

function ok(body: Record<string, unknown>): ApiResponse {
  return { status: 200, body };
}
