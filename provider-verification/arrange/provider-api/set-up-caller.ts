import { z } from 'zod';
import { HarnessError } from '../../../src/errors/harness-error';
import { defined } from '../../../src/io/defined';
import { CallFailed, callProvider, type ProviderResponse } from './call-provider';

/** A call that arranges something; any other status than those asked for is a failure. */
export interface SetUpCall {
  /** As a verb phrase: `create an organization`. */
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  readonly authorization?: string;
  /** Others than those that every call carries. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: object | undefined;
  /** The statuses that are as good as asked for. */
  readonly statuses: readonly number[];
}

/** Makes set-up calls. Returns the body of the response. */
export interface SetUpCaller {
  call(call: SetUpCall): Promise<unknown>;
}

const refusal = z.object({ error_type: z.string() });
const timeoutMs = 20_000;

/** A caller that asks once. `signal` ends all its calls. */
export function onceCaller(signal: AbortSignal): SetUpCaller {
  return { call: async (call) => expectStatus(call, await askOnce(call, signal)) };
}

/** Makes the call. @throws CallFailed */
export function askOnce(call: SetUpCall, signal: AbortSignal): Promise<ProviderResponse> {
  const { method, url, authorization, headers } = call;
  return callProvider({
    method,
    url,
    timeoutMs,
    signal,
    ...defined({ authorization, headers, body: JSON.stringify(call.body) }),
  }).catch((caught: unknown) => {
    throw caught instanceof CallFailed ? unreachable(call, caught) : caught;
  });
}

/** The body of the response. @throws HarnessError `set-up-refused` for another status, or no JSON */
export function expectStatus(call: SetUpCall, response: ProviderResponse): unknown {
  if (call.statuses.includes(response.status) && response.isJson) return response.body;
  const { success, data } = refusal.safeParse(response.body);
  const told = success ? ` ${data.error_type}` : describeForeign(call, response);
  throw new HarnessError('set-up-refused', {
    failedTo: call.what,
    reason: `${call.method} ${call.path} answered ${response.status}${told}`,
    ...(response.status === 401
      ? { cure: 'Check STYTCH_PROJECT_ID and STYTCH_SECRET: they must belong to one test project' }
      : {}),
  });
}

function describeForeign(
  { statuses }: SetUpCall,
  { status, unreadable, contentType, location }: ProviderResponse,
): string {
  if (location !== undefined) return ', a redirect, which is never followed';
  if (status < 400 && !statuses.includes(status)) return `, not ${statuses.join(' or ')}`;
  if (unreadable === undefined) return ', in another shape than documented';
  const type = contentType?.split(';')[0];
  return ` with a body that ${unreadable}${type === undefined ? '' : `, of the type ${type}`}`;
}

function unreachable(call: SetUpCall, { step, message, afterMs }: CallFailed): HarnessError {
  return new HarnessError('provider-unreachable', {
    failedTo: call.what,
    reason: `${call.method} ${call.path} got no response (${step}, after ${afterMs} ms: ${message})`,
    cure: cures[step],
  });
}

const cures = {
  DNS: 'Check the host in STYTCH_BASE_URL or --url, and the network',
  TLS: 'Check the certificate; name a private CA in NODE_EXTRA_CA_CERTS',
  connection: 'See whether the provider is up and reachable from here',
  'time-out': 'Try again; if it stays, look at the provider and the network',
  'too large': 'See what answers at this address: it is not the API',
} as const;
