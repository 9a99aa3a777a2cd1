import { evidenceOf } from '../../schemas/rules/evidence-of';
import type { Failure } from '../../src/domain/verification-result';
import { defined } from '../../src/io/defined';
import { redactText, secretsIn } from '../../src/secrets/redact';
import { CallFailed } from '../arrange/provider-api/call-provider';
import type { ReadResponse } from '../arrange/provider-api/read-response';
import { judgeResponse } from '../judge/judge-response';
import { namedBy } from '../judge/subject-of';
import { authorizationOf } from '../verification-target';
import { compareExpected } from './compare-expected';
import type { CallStep, Known } from './journey';
import type { JourneyTools } from './journey-tools';
import { keepValues } from './keep-values';
import { requestOf, type WireRequest } from './request-of';

/** What came of a call. */
export interface CallResult {
  readonly status?: number;
  readonly failures: readonly Failure[];
  /** All that is known after it. */
  readonly known: Known;
}

const timeoutMs = 30_000;

/**
 * Makes the call of a step and judges the response, by the same judge as the verification: against
 * what is documented, what was there before, and what was asked; then against what the login expects.
 *
 * @throws HarnessError `journey-broken`; what `now` and `keys` of the tools throw
 */
export async function makeCall(
  step: CallStep,
  known: Known,
  tools: JourneyTools,
): Promise<CallResult> {
  const request = requestOf(step, known);
  for (const secret of secretsIn(request.body)) tools.keepSecret(secret);
  await tools.beforeMail(step, known);
  const response = await ask(request, tools);
  if ('kind' in response) return { failures: [shown(response, tools)], known };
  const { status, body } = response;
  for (const secret of secretsIn(body)) tools.keepSecret(secret);
  const failures = [
    ...(await judge(step, request, response, known, tools)),
    ...compareExpected(step, response, known),
  ];
  if (failures.length > 0) {
    return { status, failures: failures.map((one) => shown(one, tools)), known };
  }
  if (status === 200) {
    const { operation } = step;
    const asked = namedBy({ operation, path: request.path, request: request.body });
    tools.evidence.learn(operation, body, asked);
  }
  return { status, ...keepValues(step, body, known) };
}

async function ask(
  { method, path, body }: WireRequest,
  { target, signal, ask: call }: JourneyTools,
): Promise<ReadResponse | Failure> {
  try {
    return await call({
      method,
      url: `${target.baseUrl}${path}`,
      authorization: authorizationOf(target),
      ...defined({ body: JSON.stringify(body) }),
      timeoutMs,
    });
  } catch (cause) {
    signal.throwIfAborted();
    if (!(cause instanceof CallFailed)) throw cause;
    const { step, afterMs, message } = cause;
    const title = `${method} ${path} got no response (${step}, after ${afterMs} ms: ${message}).`;
    return { kind: 'exchange', fault: 'provider', title };
  }
}

async function judge(
  { operation }: CallStep,
  { method, path, body }: WireRequest,
  response: ReadResponse,
  known: Known,
  tools: JourneyTools,
): Promise<readonly Failure[]> {
  const { findings, failure } = await judgeResponse({
    operation,
    method,
    path,
    request: body,
    response,
    arranged: known,
    evidence: tools.evidence,
    projectId: tools.target.projectId,
    baseUrl: tools.target.baseUrl,
    machineNow: tools.machineNow(),
    now: () => tools.now(),
    keys: () => tools.keys(),
  });
  if (failure !== undefined) return [failure];
  return findings
    .filter(({ severity }) => severity === 'violation')
    .map(({ sentence, received, documented, rule }) => ({
      kind: 'response',
      fault: 'provider',
      title: sentence,
      received,
      documented,
      ...evidenceOf(rule),
    }));
}

function shown(failure: Failure, { secrets }: JourneyTools): Failure {
  const { title, received, expected, documented } = failure;
  return {
    ...failure,
    title: redactText(title, secrets),
    ...defined({
      received: received && redactText(received, secrets),
      expected: expected && redactText(expected, secrets),
      documented: documented && redactText(documented, secrets),
    }),
  };
}
