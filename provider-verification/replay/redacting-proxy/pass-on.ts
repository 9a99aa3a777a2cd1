import type { Finding } from '../../../schemas/finding';
import { operationOf } from '../../../src/contract/operation-of';
import type { Failure } from '../../../src/domain/verification-result';
import { describeCause } from '../../../src/errors/describe-cause';
import { defined } from '../../../src/io/defined';
import { mapStrings } from '../../../src/secrets/map-strings';
import { redactBody, redactText, secretsIn } from '../../../src/secrets/redact';
import {
  CallFailed,
  callProvider,
  type ProviderResponse,
} from '../../arrange/provider-api/call-provider';
import { type JudgedExchange, type Judgement, judgeResponse } from '../../judge/judge-response';
import { readProviderClock } from '../../judge/read-provider-clock';
import { authorizationOf } from '../../verification-target';
import type { Exchange } from './exchange';
import { findExampleValues } from './find-example-values';
import type { IncomingCall } from './incoming-call';
import type { ProxiedInteraction } from './proxied-interaction';

const timeoutMs = 30_000;

/**
 * Passes one request on to the provider with real values and credentials, checks the raw response
 * against what Stytch documents (wire reading), and returns what may be shown of both.
 */
export async function passOn(proxied: ProxiedInteraction, call: IncomingCall): Promise<Exchange> {
  const { method, path } = call;
  const shown = (body: unknown) => redactBody(body, proxied.ledger.secrets);
  const { realValues } = proxied.values;
  const request = mapStrings(call.body, (text) => realValues.get(text) ?? text);
  const real: IncomingCall = {
    method,
    path: withRealValues(path, realValues, encodeURIComponent),
    headers: Object.fromEntries(
      Object.entries(call.headers).map(([name, text]) => [name, withRealValues(text, realValues)]),
    ),
    body: request,
  };
  for (const secret of secretsIn(request)) proxied.ledger.keepSecret(secret);
  const base = { method, path, request: shown(request), findings: [], failures: [] };
  const examples = findExampleValues(proxied.interaction, call, proxied.values.forPact);
  if (examples.length > 0) return { ...base, failures: examples };
  const received = await ask(proxied, call, real);
  if ('kind' in received) return { ...base, failures: [received] };
  for (const secret of secretsIn(received.body)) proxied.ledger.keepSecret(secret);
  const { status, latencyMs, contentType } = received;
  const kept = {
    ...base,
    response: { status, contentType, latencyMs, body: shown(received.body) },
  };
  const { findings, failure } = await judge(proxied, real, received);
  if (failure !== undefined) return { ...kept, failures: [failure] };
  return { ...kept, findings, isChecked: true };
}

async function ask(
  { target, arranged, ledger }: ProxiedInteraction,
  { method, path }: IncomingCall,
  real: IncomingCall,
): Promise<ProviderResponse | Failure> {
  const secret = arranged.wrongSecret ? wrongSecret : target.secret;
  try {
    return await callProvider({
      method,
      url: `${target.baseUrl}${real.path}`,
      headers: real.headers,
      authorization: authorizationOf({ projectId: target.projectId, secret }),
      ...defined({ body: JSON.stringify(real.body) }),
      timeoutMs,
      signal: ledger.signal,
    });
  } catch (caught) {
    if (!(caught instanceof CallFailed)) throw caught;
    const { step, message, afterMs } = caught;
    const title = `${method} ${path} got no response (${step}, after ${afterMs} ms: ${message}).`;
    return { kind: 'exchange', fault: 'provider', title: redactText(title, ledger.secrets) };
  }
}

/** Puts real values in place of the stand-ins that Pact was given. */
function withRealValues(
  text: string,
  realValues: ReadonlyMap<string, string>,
  encode: (value: string) => string = (value) => value,
): string {
  let result = text;
  for (const [standIn, value] of realValues)
    result = result.replaceAll(standIn, () => encode(value));
  return result;
}

/** Of the right form, so that it is refused for being wrong and not for its looks. Obviously fake. */
const wrongSecret = 'secret-test-wrong-on-purpose-00000000000000000000=';

async function judge(
  { interaction, target, arranged, ledger, onJudging }: ProxiedInteraction,
  call: IncomingCall,
  response: ProviderResponse,
): Promise<Judgement> {
  const operation = operationOf(call);
  if (operation === undefined) return { findings: [], failure: unknownOperation(call) };
  try {
    const exchange: JudgedExchange = {
      ...call,
      operation,
      request: call.body,
      response,
      arranged: arranged.values,
      evidence: ledger.evidence,
      projectId: target.projectId,
      baseUrl: target.baseUrl,
      machineNow: Date.now(),
      now: () => readProviderClock(target, ledger.signal),
      keys: () => ledger.keysOf(target).get(),
    };
    await onJudging?.(interaction, exchange, ledger.secrets);
    const { findings, failure } = await judgeResponse(exchange);
    const shown = findings.map((one) => redacted(one, ledger.secrets));
    if (failure === undefined) return { findings: shown };
    const title = redactText(failure.title, ledger.secrets);
    return { findings: shown, failure: { ...failure, title } };
  } catch (cause) {
    ledger.signal.throwIfAborted();
    return { findings: [], failure: notChecked(call, cause, ledger.secrets) };
  }
}

function unknownOperation({ method, path }: IncomingCall): Failure {
  const [route] = path.split('?');
  const title = `${method} ${route} is no operation that the harness knows; its response was not checked.`;
  return { kind: 'exchange', fault: 'harness', title };
}

function notChecked(
  { method, path }: IncomingCall,
  cause: unknown,
  secrets: ReadonlySet<string>,
): Failure {
  const reason = describeCause(cause).replace(/\.$/, '');
  const title = `Failed to check the response to "${method} ${path}": ${reason}.`;
  return { kind: 'exchange', fault: 'provider', title: redactText(title, secrets) };
}

function redacted(finding: Finding, secrets: ReadonlySet<string>): Finding {
  return {
    ...finding,
    documented: redactText(finding.documented, secrets),
    received: redactText(finding.received, secrets),
    sentence: redactText(finding.sentence, secrets),
  };
}
