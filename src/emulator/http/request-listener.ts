import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { PendingFault } from '../fault-list';
import { type FoundRoute, findRoute, methodsOf } from '../find-route';
import { newId } from '../identifiers';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { type AnswerStyle, writeError, writeSuccess } from './answer';
import { checkCredentials } from './check-credentials';
import { readBody } from './read-body';

/** Answers every request from one world; whatever goes wrong, it goes on serving. */
export function requestListener(world: World, style: AnswerStyle): RequestListener {
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
  style: AnswerStyle,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://emulator.invalid');
  const route = findRoute(request.method ?? 'GET', url.pathname);
  const isControl = url.pathname === '/_emulator' || url.pathname.startsWith('/_emulator/');
  if (!isControl && !isPublic(route)) {
    checkCredentials(request.headers.authorization, world.projectId, world.secret);
  }
  if (route === undefined) throw unknownRoute(request.method ?? '', url.pathname);
  const body = await readBody(request, style.contentType);
  const fault = isControl
    ? undefined
    : world.faults.take(route.name, organizationKeys(world, route, body));
  if (fault?.delay_ms !== undefined) await delay(fault.delay_ms, undefined, { ref: false });
  if (fault?.drop_connection === true) return void request.socket.destroy();
  if (fault?.error !== undefined)
    return writeError(response, orderedError(fault.error), requestId, fault);
  await run(world, style, route, { query: url.searchParams, body, requestId }, response, fault);
}

/** The keys are served to anybody: the official SDK fetches them without credentials. */
function isPublic(route: FoundRoute | undefined): boolean {
  return route?.name === 'GET /v1/b2b/sessions/jwks/{project_id}';
}

async function run(
  world: World,
  style: AnswerStyle,
  route: FoundRoute,
  request: { query: URLSearchParams; body: unknown; requestId: string },
  response: ServerResponse,
  fault: PendingFault | undefined,
): Promise<void> {
  try {
    const { status, body } = await route.handler(world, {
      ...request,
      parameters: route.parameters,
    });
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
    message: error.error_message ?? 'Ordered as a fault.',
  };
}

function unknownRoute(method: string, path: string): Refusal {
  const methods = methodsOf(path);
  return methods.length > 0
    ? new Refusal(
        'route_not_found',
        `${method} came for ${path}, which knows ${methods.join(', ')}.`,
      )
    : new Refusal(
        'route_not_found',
        `${method} ${path} came. GET /_emulator lists the controls; docs/discoveries/emulator-rules.md lists the routes.`,
      );
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
