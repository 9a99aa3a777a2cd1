import { operationOf } from '../src/contract/operation-of';
import type { ContractInteraction } from '../src/contract/read-contract';
import type { Failure, VerificationResult } from '../src/domain/verification-result';
import { providerName } from '../src/domain/vocabulary';
import { describeCause } from '../src/errors/describe-cause';
import { HarnessError } from '../src/errors/harness-error';
import { redactText } from '../src/secrets/redact';
import { type ArrangeTools, arrangeStates, skipReason } from './arrange/arrange-states';
import type { ArrangedState } from './arrange/arranged-state';
import type { StateTable } from './arrange/states/state-definition';
import type { RunLedger } from './clean-up/run-ledger';
import { readVerdict } from './judge/read-verdict';
import { resultOf } from './judge/result-of';
import type { Exchange } from './replay/redacting-proxy/exchange';
import type { RedactingProxy } from './replay/redacting-proxy/open-redacting-proxy';
import { handOver } from './replay/redacting-proxy/provide-values';
import type { ContractFolder } from './replay/single-contract';
import type { Replayer } from './replay/start-replayer';
import type { VerificationTarget } from './verification-target';

/** What an interaction is verified with; opened once for a run. */
export interface VerificationContext {
  readonly target: VerificationTarget;
  readonly tools: ArrangeTools;
  readonly table: StateTable;
  readonly ledger: RunLedger;
  readonly redactingProxy: RedactingProxy;
  readonly replayer: Replayer;
  readonly contracts: ContractFolder;
}

/** One interaction's result, and what passed on the wire, redacted. */
export interface VerifiedInteraction {
  readonly result: VerificationResult;
  readonly exchange: Exchange | undefined;
}

/**
 * Verifies one interaction: arranges its provider states, replays it through the redacting proxy, and weighs
 * the schema's findings and Pact's mismatches. Cleans up nothing.
 *
 * @throws what stops the whole run: a signal, or a fault of the harness. Everything else is a result.
 */
export async function verifyInteraction(
  context: VerificationContext,
  interaction: ContractInteraction,
): Promise<VerifiedInteraction> {
  const { tools, table, ledger } = context;
  const reason = tools.controls === undefined ? skipReason(interaction, table) : undefined;
  if (reason !== undefined) {
    return { result: resultOf(interaction, undefined, { reason }), exchange: undefined };
  }
  let arranged: ArrangedState;
  try {
    arranged = await arrangeStates(interaction, tools, table);
  } catch (cause) {
    ledger.signal.throwIfAborted();
    const left = leftOut(cause);
    if (left !== undefined) {
      return { result: resultOf(interaction, undefined, { reason: left }), exchange: undefined };
    }
    const failures = [stateFailure(cause, ledger.secrets)];
    return { result: resultOf(interaction, undefined, { failures }), exchange: undefined };
  }
  const { mismatches, exchange } = await replay(context, interaction, arranged);
  await useLeftOver(context, arranged);
  const failures = [...(exchange?.failures ?? []), ...mismatches];
  return { result: resultOf(interaction, exchange, { failures }), exchange };
}

async function replay(
  context: VerificationContext,
  interaction: ContractInteraction,
  arranged: ArrangedState,
): Promise<{ mismatches: readonly Failure[]; exchange: Exchange | undefined }> {
  const { target, ledger, redactingProxy, replayer, contracts } = context;
  const handed = handOver(arranged.values);
  for (const secret of handed.realValues.values()) ledger.keepSecret(secret);
  const proxied = { interaction, target, arranged, handOver: handed, ledger };
  const { email_address } = arranged.values;
  if (operationOf(interaction.request) === 'login_or_signup' && email_address !== undefined) {
    await ledger.beforeSend(email_address);
  }
  const [text, exchanges] = await redactingProxy.listen(proxied, () =>
    replayer.replay({
      provider: providerName,
      providerBaseUrl: redactingProxy.url,
      pactFile: contracts.write(interaction),
      stateValues: Object.fromEntries(interaction.states.map(({ name }) => [name, handed.forPact])),
    }),
  );
  const [exchange] = exchanges;
  if (exchange === undefined) return { mismatches: [nothingSent(text)], exchange };
  // What Pact says of an exchange that failed is noise: it was shown no answer.
  if (exchange.failures.length > 0) return { mismatches: [], exchange };
  return { mismatches: mismatchFailures(text), exchange };
}

function mismatchFailures(text: string): readonly Failure[] {
  const verdict = readVerdict(text);
  if (typeof verdict === 'string') {
    return [{ kind: 'mismatch', fault: 'harness', title: `Pact gave no verdict: ${verdict}.` }];
  }
  return verdict.map(({ kind, path, sentence, expected, actual }) => ({
    kind: 'mismatch',
    fault: 'provider',
    title: `${kind}${path === '' ? '' : ` ${path}`}: ${sentence}`,
    ...(actual === '' ? {} : { received: actual }),
    ...(expected === '' ? {} : { documented: `${expected} (the contract's example)` }),
  }));
}

function nothingSent(text: string): Failure {
  const verdict = readVerdict(text);
  const said = typeof verdict === 'string' ? verdict : (verdict[0]?.sentence ?? 'nothing');
  return { kind: 'exchange', fault: 'harness', title: `Pact sent no request. It said: ${said}` };
}

/** Uses a passcode that was mailed for nothing else; what comes of it proves nothing and is not asked. */
async function useLeftOver(
  { tools, ledger }: VerificationContext,
  arranged: ArrangedState,
): Promise<void> {
  const { values, leftOverCode: code } = arranged;
  const { organization_id, email_address } = values;
  if (code === undefined || organization_id === undefined || email_address === undefined) return;
  if (ledger.signal.aborted) return;
  await tools.api.authenticate({ organization_id, email_address, code }).catch(() => undefined);
}

/** Why a person left this interaction out; undefined when nobody did. */
function leftOut(error: unknown): string | undefined {
  const cause = error instanceof HarnessError ? error.cause : undefined;
  const isSkip = cause instanceof HarnessError && cause.code === 'inbox-skipped';
  return isSkip ? 'its passcode was left out at the prompt' : undefined;
}

function stateFailure(error: unknown, secrets: ReadonlySet<string>): Failure {
  const cause = error instanceof HarnessError ? error.cause : undefined;
  const isProvider =
    cause instanceof HarnessError &&
    (cause.code === 'provider-unreachable' || cause.code === 'set-up-refused');
  const fault = isProvider ? 'provider' : 'harness';
  return { kind: 'state', fault, title: redactText(describeCause(error), secrets) };
}
