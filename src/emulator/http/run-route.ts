import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { PendingFault } from '../fault-list';
import type { FoundRoute } from '../find-route';
import { Refusal } from '../refusal';
import { refuseMemberPermission } from '../rules/refuse-member-permission';
import type { World } from '../world';
import type { ApiResponse } from './api-request';
import { type ResponseStyle, writeError, writeSuccess } from './api-response';
import { describeError } from './describe-error';
import { meetFault, takeFault } from './meet-fault';

/** A request whose route is known. */
export interface RoutedRequest {
  readonly world: World;
  readonly style: ResponseStyle;
  readonly response: ServerResponse;
  readonly route: FoundRoute;
  readonly isControl: boolean;
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  readonly requestId: string;
}

/** Answers a request by its route, or by the fault that was ordered for it. */
export function runRoute(routed: RoutedRequest, body: unknown): Promise<void> | undefined {
  const { world, route, isControl } = routed;
  const fault = isControl ? undefined : takeFault(world, route, body);
  return fault === undefined ? run(routed, body, undefined) : runWithFault(routed, body, fault);
}

async function runWithFault(
  routed: RoutedRequest,
  body: unknown,
  fault: PendingFault,
): Promise<void> {
  const isMet = await meetFault(routed.response, fault, routed.requestId);
  if (!isMet) await run(routed, body, fault);
}

function run(
  routed: RoutedRequest,
  body: unknown,
  fault: PendingFault | undefined,
): Promise<void> | undefined {
  try {
    const answered = handle(routed, body);
    if (answered instanceof Promise) return respondLater(routed, fault, answered);
    respond(routed, fault, answered);
  } catch (cause) {
    refuse(routed, fault, cause);
  }
  return undefined;
}

async function respondLater(
  routed: RoutedRequest,
  fault: PendingFault | undefined,
  answered: Promise<ApiResponse>,
): Promise<void> {
  try {
    respond(routed, fault, await answered);
  } catch (cause) {
    refuse(routed, fault, cause);
  }
}

function respond(
  { response, requestId, style, route }: RoutedRequest,
  fault: PendingFault | undefined,
  { status, body }: ApiResponse,
): void {
  // By the route and not by the path, which may be encoded.
  const isOfControl = route.name.includes(' /_emulator');
  const envelope = isOfControl ? {} : { request_id: requestId, status_code: status };
  writeSuccess(response, { body, envelope }, style, fault);
}

function refuse(
  { response, requestId }: RoutedRequest,
  fault: PendingFault | undefined,
  cause: unknown,
): void {
  if (!(cause instanceof Refusal)) throw cause;
  writeError(response, describeError(cause), requestId, fault);
}

function handle(routed: RoutedRequest, body: unknown): ApiResponse | Promise<ApiResponse> {
  const { world, route, headers, query, requestId } = routed;
  const { parameters } = route;
  const asked = { parameters, query, body, requestId };
  if (headers['x-stytch-member-session'] || headers['x-stytch-member-sessionjwt']) {
    const permitted = { route: route.name, headers, parameters, body };
    return refuseMemberPermission(world, permitted).then(() => route.handler(world, asked));
  }
  return route.handler(world, asked);
}
