import type { ContractInteraction } from '../../src/contract/read-contract';
import { fillExpression } from '../../src/contract/state-expression';
import type { Failure } from '../../src/domain/verification-result';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator';
import { emulatorInbox } from '../../src/inbox/emulator-inbox';
import { arrangeInteraction } from '../arrange/arrange-interaction';
import { EmulatorControls } from '../arrange/emulator-controls';
import { Fixture } from '../arrange/fixture';
import { ProviderApi } from '../arrange/provider-api/provider-api';
import { onceCaller } from '../arrange/provider-api/set-up-caller';
import { stateTable } from '../arrange/states/state-table';
import { RunLedger } from '../clean-up/run-ledger';
import type { IncomingCall } from '../replay/redacting-proxy/incoming-call';
import { passOn } from '../replay/redacting-proxy/pass-on';
import { splitValues } from '../replay/redacting-proxy/split-values';
import { exchangeRecorder, type SoundExchange } from '../strength/responses/sound-exchange';
import { type CallTamper, standingProxy } from '../testing/standing-proxy';
import type { VerificationTarget } from '../verification-target';

type Values = Readonly<Record<string, string>>;

/** What an emulator answered to interactions of the contract, and the key that it signs with. */
export interface RecordedExchanges {
  readonly exchanges: readonly SoundExchange[];
  /** What failed an interaction although nobody broke anything, by its description. */
  readonly failures: ReadonlyMap<string, readonly Failure[]>;
  readonly privateKey: Awaited<ReturnType<Emulator['world']['signingKey']['pair']>>['privateKey'];
}

/**
 * Arranges interactions at an emulator one after the other and sends their requests, without Pact: it
 * would take longer for each than all else.
 *
 * @param tamper changes what the emulator answers, set-up calls included.
 */
export async function recordExchanges(
  interactions: readonly ContractInteraction[],
  tamper: CallTamper = () => undefined,
): Promise<RecordedExchanges> {
  const emulator = await startEmulator();
  const { projectId, secret } = emulator;
  const proxy = await standingProxy(emulator.url);
  proxy.tamper = tamper;
  const { url } = proxy;
  const target: VerificationTarget = { kind: 'emulator', baseUrl: url, projectId, secret };
  const ledger = new RunLedger(new AbortController().signal);
  const caller = onceCaller(ledger.signal);
  const api = new ProviderApi(target, caller, ledger.evidence);
  const inbox = emulatorInbox(url);
  const controls = new EmulatorControls(url, caller);
  const tools = { api, inbox, controls, ledger, fixture: new Fixture(api, inbox, ledger) };
  const { exchanges, onJudging } = exchangeRecorder();
  const failures = new Map<string, readonly Failure[]>();
  try {
    for (const interaction of interactions) {
      const arrangement = await arrangeInteraction(interaction, tools, stateTable);
      if (arrangement.kind === 'skipped') throw new Error(arrangement.reason);
      if (arrangement.kind === 'failed') {
        failures.set(interaction.description, [arrangement.failure]);
        continue;
      }
      const arranged = arrangement.state;
      const values = splitValues(arranged.values);
      const proxied = { interaction, target, arranged, values, ledger, onJudging };
      const exchange = await passOn(proxied, callOf(interaction, values.forPact));
      const violations = exchange.findings.filter(({ severity }) => severity === 'violation');
      failures.set(interaction.description, [
        ...exchange.failures,
        ...violations.map(
          ({ sentence }): Failure => ({ kind: 'response', fault: 'provider', title: sentence }),
        ),
      ]);
      // An organization of a domain would be discovered by the addresses of all others.
      for (const { id } of ledger.open) {
        await api.deleteOrganization(id);
        ledger.deleted(id);
      }
    }
    const { privateKey } = await emulator.world.signingKey.pair();
    return { exchanges, failures, privateKey };
  } finally {
    await proxy.close();
    await emulator.close();
  }
}

/** The request as Pact would send it, with the values of the provider states at their places. */
function callOf({ request }: ContractInteraction, values: Values): IncomingCall {
  const { fromStates } = request;
  const path =
    fromStates.path === undefined ? request.path : fillExpression(fromStates.path, values);
  const filled = (
    given: Readonly<Record<string, readonly string[]>>,
    expressions: Readonly<Record<string, string>>,
  ) =>
    Object.entries(given).map(([name, [first = '']]): [string, string] => {
      const expression = Object.entries(expressions).find(([place]) => nameIn(place) === name)?.[1];
      return [name, expression === undefined ? first : fillExpression(expression, values)];
    });
  const query = new URLSearchParams(filled(request.query, fromStates.query)).toString();
  const headers = filled(request.headers, fromStates.header)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => name !== 'authorization' && name !== 'content-type');
  const body: unknown = structuredClone(request.body);
  for (const [place, expression] of Object.entries(fromStates.body)) {
    put(body, place, fillExpression(expression, values));
  }
  const method = request.method.toUpperCase();
  return {
    method,
    path: query === '' ? path : `${path}?${query}`,
    headers: Object.fromEntries(headers),
    body,
  };
}

/** Pact writes `member_id`, `member_id[0]` or `$.member_id[0]` for the same place. */
function nameIn(place: string): string {
  return place.replace(/^\$\.?/, '').replace(/\[\d+\]$/, '');
}

function put(body: unknown, path: string, value: string): void {
  const keys = path
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .slice(1);
  let parent: unknown = body;
  for (const key of keys.slice(0, -1)) {
    const inner: unknown = Reflect.get(Object(parent), key);
    parent = inner;
  }
  Reflect.set(Object(parent), keys.at(-1) ?? '', value);
}
