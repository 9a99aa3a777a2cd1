import { operationOf } from '../../src/contract/operation-of';
import type { ContractInteraction } from '../../src/contract/read-contract';
import { providerName } from '../../src/domain/vocabulary';
import type { ArrangeTools } from '../arrange/arrange-interaction';
import type { ArrangedState } from '../arrange/arranged-state';
import { attributeVerdict } from '../judge/attribute-verdict';
import type { OnJudging } from '../judge/judge-response';
import type { PactMismatch } from '../judge/read-verdict';
import { mailsAPasscode } from '../plan/mails-a-passcode';
import type { VerificationTarget } from '../verification-target';
import { newMark } from './mark';
import type { ContractFolder } from './marked-contract';
import type { Exchange } from './redacting-proxy/exchange';
import type { RedactingProxy } from './redacting-proxy/open-redacting-proxy';
import { splitValues } from './redacting-proxy/split-values';
import type { Replayer } from './start-replayer';

/** What contracts are replayed with; opened once for a run. */
export interface ReplayTools {
  readonly target: VerificationTarget;
  readonly redactingProxy: RedactingProxy;
  readonly replayer: Replayer;
  readonly contracts: ContractFolder;
  readonly onJudging?: OnJudging | undefined;
}

/** An interaction whose states are arranged. */
export interface ReadyInteraction {
  readonly interaction: ContractInteraction;
  readonly arranged: ArrangedState;
  readonly tools: ArrangeTools;
}

/** What a replay showed of one interaction. */
export interface Replayed {
  /** What passed on the wire; undefined when no request came. */
  readonly exchange: Exchange | undefined;
  /** What Pact says of the response; empty when it fits. */
  readonly mismatches: readonly PactMismatch[];
  /** Why it is not known what belongs to this interaction; nothing else counts then. */
  readonly doubt: string | undefined;
}

/** What Pact itself takes for a replay (ms); for each interaction, the provider's time comes to it. */
const pactsTimeMs = 60_000;
const providersTimeMs = 45_000;

/**
 * Replays interactions in one run of Pact's Verifier, and gives each its own part of what came of it:
 * the exchange by the mark in the request's header, Pact's verdict by the mark in description and key.
 *
 * @returns one entry for each interaction in their order; undefined for one that a signal cut off.
 * @throws what stops the whole run: a fault of the harness.
 */
export async function replayBatch(
  { target, redactingProxy, replayer, contracts, onJudging }: ReplayTools,
  batch: readonly ReadyInteraction[],
): Promise<readonly (Replayed | undefined)[]> {
  await Promise.all(batch.map(waitForMail));
  const replayed = batch.map(({ interaction, arranged, tools: { ledger } }) => {
    const values = splitValues(arranged.values);
    for (const secret of values.realValues.values()) ledger.keepSecret(secret);
    const mark = newMark();
    const proxied = { interaction, target, arranged, values, ledger, onJudging };
    const heard = redactingProxy.expect(mark, proxied);
    return { mark, heard, ledger, raw: interaction.raw, forPact: values.forPact };
  });
  const strangersBefore = redactingProxy.strangers;
  try {
    const order = {
      provider: providerName,
      providerBaseUrl: redactingProxy.url,
      pactFile: contracts.write(replayed),
    };
    const text = await replayer.replay(order, pactsTimeMs + batch.length * providersTimeMs);
    const attributed = attributeVerdict(
      text,
      replayed.map(({ mark }) => mark),
    );
    const strangers = redactingProxy.strangers - strangersBefore;
    return replayed.map(({ mark, heard, ledger }) => {
      if (heard.fault !== undefined) {
        if (ledger.signal.aborted) return undefined;
        throw heard.fault;
      }
      const part = attributed.get(mark) ?? { kind: 'unclear', reason: 'Pact left it out' };
      return {
        exchange: heard.exchange,
        mismatches: part.kind === 'verdict' ? part.mismatches : [],
        doubt: doubtAbout(
          heard.requests,
          strangers,
          part.kind === 'unclear' ? part.reason : undefined,
        ),
      };
    });
  } finally {
    for (const { heard } of replayed) heard.stop();
  }
}

/** One request must have come, and no request that belongs to nobody. */
function doubtAbout(requests: number, strangers: number, unclear: string | undefined) {
  if (strangers > 0) return `${strangers} requests came from Pact that belong to no interaction`;
  if (requests > 1) return `Pact sent its request ${requests} times`;
  if (requests === 0) return `Pact sent no request${unclear === undefined ? '' : `; ${unclear}`}`;
  return unclear;
}

/** The request under test may send a mail itself. */
async function waitForMail({ interaction, arranged, tools }: ReadyInteraction): Promise<void> {
  const { email_address } = arranged.values;
  if (!mailsAPasscode(operationOf(interaction.request)) || email_address === undefined) return;
  await tools.ledger.beforeSend(email_address);
}
