import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { basicAuth } from '../../io/basic-auth';
import { type FoundRoute, findRoute, isDocumentedRoute } from '../find-route';
import { newId } from '../identifiers';
import { Refusal } from '../refusal';
import type { World } from '../world';
import { type ResponseStyle, writeError } from './api-response';
import { checkCredentials } from './check-credentials';
import { describeError } from './describe-error';
import { hasBody, readBody } from './read-body';
import { runRoute } from './run-route';

/** Answers every request from one world; whatever goes wrong, it goes on serving. */
export function requestListener(world: World, style: ResponseStyle): RequestListener {
  const credentials = basicAuth(world.projectId, world.secret);
  return (request, response) => {
    const requestId = newId('request-id');
    const exchange = { world, style, credentials, request, response, requestId };
    try {
      answer(exchange)?.catch((cause: unknown) => fail(exchange, cause));
    } catch (cause) {
      fail(exchange, cause);
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

function fail({ response, requestId }: Exchange, cause: unknown): void {
  if (response.headersSent || response.destroyed) return void response.destroy();
  // A body that was not read to its end would be taken for the next request.
  response.setHeader('connection', 'close');
  writeError(response, describeError(cause), requestId);
}

// A promise only where something is waited for.
function answer(exchange: Exchange): Promise<void> | undefined {
  const { world, style, request, response, requestId } = exchange;
  const target = request.url ?? '/';
  const mark = target.indexOf('?');
  const path = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? noQuery : new URLSearchParams(target.slice(mark + 1));
  const method = request.method ?? 'GET';
  const route = findRoute(method, path);
  const { headers } = request;
  const isControl = path === '/_emulator' || path.startsWith('/_emulator/');
  if (!isControl && !isPublic(route)) checkCredentials(headers.authorization, exchange.credentials);
  if (route === undefined) throw unknownRoute(method, path, isControl);
  const asked = { world, style, response, requestId, headers, route, isControl, query };
  if (!hasBody(request)) return runRoute(asked, undefined);
  return readBody(request, style.contentType).then((body) => runRoute(asked, body));
}

// One for all requests without a query: nothing writes into it.
const noQuery = new URLSearchParams();

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
