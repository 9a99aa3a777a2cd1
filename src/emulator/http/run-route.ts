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

/** A request whose route is known and whose body was read. */
export interface RoutedRequest {
  readonly world: World;
  readonly style: ResponseStyle;
  readonly response: ServerResponse;
  readonly route: FoundRoute;
  readonly isControl: boolean;
  readonly headers: IncomingHttpHeaders;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly requestId: string;
}

/** Answers a request by its route, or by the fault that was ordered for it. */
export function runRoute(routed: RoutedRequest): Promise<void> | undefined {
  const { world, route, body, isControl } = routed;
  const fault = isControl ? undefined : takeFault(world, route, body);
  return fault === undefined ? run(routed, undefined) : runWithFault(routed, fault);
}

async function runWithFault(routed: RoutedRequest, fault: PendingFault): Promise<void> {
  const isMet = await meetFault(routed.response, fault, routed.requestId);
  if (!isMet) await run(routed, fault);
}

function run(routed: RoutedRequest, fault: PendingFault | undefined): Promise<void> | undefined {
  const { response, requestId, style, isControl } = routed;
  const refuse = (cause: unknown) => {
    if (!(cause instanceof Refusal)) throw cause;
    writeError(response, describeError(cause), requestId, fault);
  };
  const respond = ({ status, body }: ApiResponse) => {
    const envelope = isControl ? {} : { request_id: requestId, status_code: status };
    writeSuccess(response, { ...body, ...envelope }, style, fault);
  };
  try {
    const answered = handle(routed);
    if (answered instanceof Promise) return answered.then(respond).catch(refuse);
    respond(answered);
  } catch (cause) {
    refuse(cause);
  }
  return undefined;
}

function handle(routed: RoutedRequest): ApiResponse | Promise<ApiResponse> {
  const { world, route, headers, query, body, requestId } = routed;
  const { parameters } = route;
  const asked = { parameters, query, body, requestId };
  if (headers['x-stytch-member-session'] || headers['x-stytch-member-sessionjwt']) {
    const permitted = { route: route.name, headers, parameters, body };
    return refuseMemberPermission(world, permitted).then(() => route.handler(world, asked));
  }
  return route.handler(world, asked);
}
