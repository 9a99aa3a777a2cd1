import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type FoundRoute, findRoute, isDocumentedRoute } from '../find-route';
import { newId } from '../identifiers';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { type ResponseStyle, writeError } from './api-response';
import { checkCredentials, credentialsOf } from './check-credentials';
import { describeError } from './describe-error';
import { hasBody, readBody } from './read-body';
import { runRoute } from './run-route';

/** Answers every request from one world; whatever goes wrong, it goes on serving. */
export function requestListener(world: World, style: ResponseStyle): RequestListener {
  const credentials = credentialsOf(world.projectId, world.secret);
  return (request, response) => {
    const requestId = newId('request-id');
    const fail = (cause: unknown) => {
      if (response.headersSent || response.destroyed) return void response.destroy();
      // A body that was not read to its end would be taken for the next request.
      response.setHeader('connection', 'close');
      writeError(response, describeError(cause), requestId);
    };
    try {
      answer({ world, style, credentials, request, response, requestId })?.catch(fail);
    } catch (cause) {
      fail(cause);
    }
  };
}

/** One request, and what it is answered from. */
interface Exchange {
  readonly world: World;
  readonly style: ResponseStyle;
  readonly credentials: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly requestId: string;
}

// A promise only where something is waited for: without one, a response costs less than half the time.
function answer(exchange: Exchange): Promise<void> | undefined {
  const { world, style, request, response, requestId } = exchange;
  const { path, query } = splitTarget(request.url ?? '/');
  const method = request.method ?? 'GET';
  const route = findRoute(method, path);
  const { headers } = request;
  const isControl = path === '/_emulator' || path.startsWith('/_emulator/');
  if (!isControl && !isPublic(route)) checkCredentials(headers.authorization, exchange.credentials);
  if (route === undefined) throw unknownRoute(method, path, isControl);
  const run = (body: unknown) =>
    runRoute({ world, style, response, route, isControl, headers, query, body, requestId });
  return hasBody(request) ? readBody(request, style.contentType).then(run) : run(undefined);
}

/** The keys are served to anybody: the official SDK fetches them without credentials. */
function isPublic(route: FoundRoute | undefined): boolean {
  return route?.name === 'GET /v1/b2b/sessions/jwks/{project_id}';
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
