import type { Facts } from '../../../schemas/rules/rule';
import { findOperation } from '../../../src/domain/find-operation';
import type { JourneyResult } from '../../../src/domain/journey-result';
import type { Operation } from '../../../src/domain/operations';
import type { Emulator } from '../../../src/emulator/start-emulator';
import { emulatorInbox } from '../../../src/inbox/emulator-inbox';
import { EmulatorControls } from '../../arrange/emulator-controls';
import { Fixture } from '../../arrange/fixture';
import type { ProviderResponse } from '../../arrange/provider-api/call-provider';
import { ProviderApi } from '../../arrange/provider-api/provider-api';
import { onceCaller, type SetUpCaller } from '../../arrange/provider-api/set-up-caller';
import { RunLedger } from '../../clean-up/run-ledger';
import { namedBy } from '../../judge/subject-of';
import type { Journey, Known } from '../journey';
import type { JourneyTools } from '../journey-tools';
import { liveTools } from '../live-tools';
import { playJourney } from '../play-journey';

/** One response of a journey, and when it came. */
export interface RecordedResponse {
  readonly response: ProviderResponse;
  /** The provider's time, and this machine's (ms since 1970). */
  readonly now: number;
  readonly machineNow: number;
}

/** What a set-up call asked for, and was answered. */
export interface LearnedCall {
  readonly operation: Operation;
  readonly body: unknown;
  readonly asked: Facts;
}

/** A journey as it went at an emulator, to be told again without any process. */
export interface RecordedJourney {
  readonly journey: Journey;
  readonly result: JourneyResult;
  readonly tools: JourneyTools;
  readonly known: Known;
  /** What set-up calls were answered, in their order. */
  readonly setUp: readonly LearnedCall[];
  /** Of the steps that call the provider, in their order. */
  readonly responses: readonly RecordedResponse[];
  /** What was read, in its order. */
  readonly read: readonly string[];
}

/** Makes a journey at an emulator and records it. */
export async function recordJourney(
  journey: Journey,
  { url: baseUrl, projectId, secret }: Emulator,
): Promise<RecordedJourney> {
  const { signal } = new AbortController();
  const target = { kind: 'emulator', baseUrl, projectId, secret } as const;
  const ledger = new RunLedger(signal);
  const setUp: LearnedCall[] = [];
  const responses: RecordedResponse[] = [];
  const read: string[] = [];
  let known: Known = {};
  const api = new ProviderApi(target, learning(onceCaller(signal), setUp), ledger.evidence);
  const inbox = emulatorInbox(baseUrl);
  const controls = new EmulatorControls(baseUrl, onceCaller(signal));
  const fixture = new Fixture(api, inbox, ledger);
  const tools = liveTools({ target, inbox, api, fixture, ledger, controls });
  const result = await playJourney(journey, {
    ...tools,
    async start(one) {
      known = await tools.start(one);
      return known;
    },
    async ask(call) {
      const response = await tools.ask(call);
      responses.push({ response, now: await tools.now(), machineNow: tools.machineNow() });
      return response;
    },
    async read(step, soFar) {
      const value = await tools.read(step, soFar);
      read.push(value);
      return value;
    },
  });
  const keys = await tools.keys();
  return {
    journey,
    result,
    tools: { ...tools, keys: async () => keys },
    known,
    setUp,
    responses,
    read,
  };
}

function learning(caller: SetUpCaller, learned: LearnedCall[]): SetUpCaller {
  return {
    async call(call) {
      const body = await caller.call(call);
      const operation = findOperation(call.method, call.path);
      if (operation !== undefined) {
        const asked = namedBy({ operation, path: call.path, request: call.body });
        learned.push({ operation, body, asked });
      }
      return body;
    },
  };
}
