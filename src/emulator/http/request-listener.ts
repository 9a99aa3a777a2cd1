import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { PendingFault } from '../fault-list';
import { type FoundRoute, findRoute, isDocumentedRoute } from '../find-route';
import { newId } from '../identifiers';
import { isRefusalType, knownRefusals, Refusal } from '../refusal';
import { refuseMemberPermission } from '../rules/refuse-member-permission';
import type { World } from '../world';
import { type ResponseStyle, writeError, writeSuccess } from './api-response';
import { checkCredentials } from './check-credentials';
import { readBody } from './read-body';

/** Answers every request from one world; whatever goes wrong, it goes on serving. */
export function requestListener(world: World, style: ResponseStyle): RequestListener {
  return (request, response) => {
    const requestId = newId('request-id');
    answer(world, style, request, response, requestId).catch((cause: unknown) => {
      if (response.headersSent || response.destroyed) return void response.destroy();
      // A body that was not read to its end would be taken for the next request.
      response.setHeader('connection', 'close');
      writeError(response, describe(cause), requestId);
    });
  };
}

async function answer(
  world: World,
  style: ResponseStyle,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const { path, query } = splitTarget(request.url ?? '/');
  const method = request.method ?? 'GET';
  const route = findRoute(method, path);
  const isControl = path === '/_emulator' || path.startsWith('/_emulator/');
  if (!isControl && !isPublic(route)) {
    checkCredentials(request.headers.authorization, world.projectId, world.secret);
  }
  if (route === undefined) throw unknownRoute(method, path, isControl);
  const body = await readBody(request, style.contentType);
  const fault =
    isControl || world.faults.list().length === 0
      ? undefined
      : world.faults.take(route.name, organizationKeys(world, route, body));
  if (fault?.delay_ms !== undefined) await delay(fault.delay_ms, undefined, { ref: false });
  if (fault?.drop_connection === true) return void request.socket.destroy();
  if (fault?.error !== undefined)
    return writeError(response, orderedError(fault.error), requestId, fault);
  const { headers } = request;
  await run(world, style, route, { query, body, requestId, headers }, response, fault);
}

/** The keys are served to anybody: the official SDK fetches them without credentials. */
function isPublic(route: FoundRoute | undefined): boolean {
  return route?.name === 'GET /v1/b2b/sessions/jwks/{project_id}';
}

async function run(
  world: World,
  style: ResponseStyle,
  route: FoundRoute,
  request: {
    query: URLSearchParams;
    body: unknown;
    requestId: string;
    headers: IncomingMessage['headers'];
  },
  response: ServerResponse,
  fault: PendingFault | undefined,
): Promise<void> {
  try {
    const { headers, ...asked } = request;
    const { parameters } = route;
    if (headers['x-stytch-member-session'] || headers['x-stytch-member-sessionjwt']) {
      const { body } = asked;
      await refuseMemberPermission(world, { route: route.name, headers, parameters, body });
    }
    const { status, body } = await route.handler(world, { ...asked, parameters });
    const envelope = route.name.includes(' /_emulator')
      ? {}
      : { request_id: request.requestId, status_code: status };
    writeSuccess(response, { ...body, ...envelope }, style, fault);
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    writeError(response, describe(cause), request.requestId, fault);
  }
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

/** Stytch's own 404, told apart from a route that Stytch has and the emulator has not. */
function unknownRoute(method: string, path: string, isControl: boolean): Refusal {
  const asked = `${method} ${path} came.`;
  if (isControl) return new Refusal('emulator_control_not_found', asked);
  return isDocumentedRoute(method, path)
    ? new Refusal('emulator_route_not_implemented', asked)
    : new Refusal('route_not_found');
}

/** Path and query of whatever a client asks for; `//` is a path too. */
function splitTarget(target: string): { path: string; query: URLSearchParams } {
  const mark = target.indexOf('?');
  return mark === -1
    ? { path: target, query: new URLSearchParams() }
    : { path: target.slice(0, mark), query: new URLSearchParams(target.slice(mark + 1)) };
}

function describe(cause: unknown): { status: number; type: string; message: string } {
  if (cause instanceof Refusal) return cause;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return {
    status: 500,
    type: 'emulator_fault',
    message: `A fault of the emulator, please report it: ${detail}`,
  };
}
