import { setMaxListeners } from 'node:events';
import type { ContractInteraction } from '../src/contract/read-contract';
import type { Inbox } from '../src/inbox/inbox';
import { EmulatorControls } from './arrange/emulator-controls';
import { Fixture } from './arrange/fixture';
import { CallGate } from './arrange/provider-api/call-gate';
import { gatedCaller } from './arrange/provider-api/gated-caller';
import { ProviderApi } from './arrange/provider-api/provider-api';
import { onceCaller, type SetUpCaller } from './arrange/provider-api/set-up-caller';
import type { StateTable } from './arrange/states/state-definition';
import { stateTable } from './arrange/states/state-table';
import { cleanerOf } from './clean-up/cleaner';
import type { CleanUpMs } from './clean-up/delete-organizations';
import { interactionLedger } from './clean-up/interaction-ledger';
import { RunLedger } from './clean-up/run-ledger';
import type { OnJudging } from './judge/judge-response';
import { openContractFolder } from './replay/marked-contract';
import { openRedactingProxy } from './replay/redacting-proxy/open-redacting-proxy';
import { type Replayer, startReplayer } from './replay/start-replayer';
import type { VerifiedInteraction } from './tell/verified-interaction';
import { authorizationOf, type VerificationTarget } from './verification-target';
import type { OnVerified, VerificationContext } from './verify-group';
import { verifyInteractions } from './verify-interactions';

/** What a verification is opened with. */
export interface VerificationOptions {
  readonly target: VerificationTarget;
  readonly inbox: Inbox;
  /**
   * A second provider of the same kind, for the interactions that change what all others see (the clock
   * of an emulator): they need not wait for the others then. Without it, they come last.
   */
  readonly aside?: Pick<VerificationOptions, 'target' | 'inbox'>;
  /** Ends the run: nothing more is sent, but what was made is still deleted. */
  readonly signal?: AbortSignal;
  /** How provider states are arranged; our own table unless a test brings another. */
  readonly table?: StateTable;
  /** Asked before each mail; it may wait or throw. */
  readonly beforeSend?: (address: string) => Promise<void>;
  /**
   * Makes the set-up calls; asks once unless told otherwise. `shut` holds back all calls of the run
   * for a time (ms).
   */
  readonly callerFor?: (signal: AbortSignal, shut: (forMs: number) => void) => SetUpCaller;
  /** How many interactions are arranged, and how many calls made, at once; 8 unless told otherwise. */
  readonly concurrency?: number;
  /** How long the deleting may take, after one interaction and at the end. */
  readonly cleanUpMs?: CleanUpMs;
  /** A replayer that was started before and is closed by whoever started it. */
  readonly replayer?: Replayer;
  /** Told of each response under test before it is judged. */
  readonly onJudging?: OnJudging;
}

/** A verification that is under way. */
export interface Verification {
  /** Verifies interactions and deletes what was made for them; tells each as soon as it has a result. */
  verifyAll(interactions: readonly ContractInteraction[], onVerified: OnVerified): Promise<void>;
  /** Verifies one interaction. @throws the signal's reason when it was cut off */
  verify(interaction: ContractInteraction): Promise<VerifiedInteraction>;
  /** Deletes what is left and stops all processes. Returns what could not be deleted, as sentences. */
  close(): Promise<readonly string[]>;
}

/** Opens a verification: the redacting proxy, the replaying process, and the table of provider states. */
export async function openVerification(options: VerificationOptions): Promise<Verification> {
  const { signal = new AbortController().signal, concurrency = 8, aside } = options;
  // Each call under way listens to it; that is no leak.
  setMaxListeners(0, signal);
  const replayer = options.replayer ?? startReplayer();
  const gate = new CallGate(concurrency, signal);
  const callerFor = (until: AbortSignal) =>
    gatedCaller(
      (options.callerFor ?? onceCaller)(until, (ms) => gate.shut(ms)),
      gate,
    );
  const redactingProxy = await openRedactingProxy(gate);
  const contracts = openContractFolder();
  const contextFor = ({ target, inbox }: Pick<VerificationOptions, 'target' | 'inbox'>) => ({
    table: options.table ?? stateTable,
    redactingProxy,
    replayer,
    contracts,
    signal,
    concurrency,
    onJudging: options.onJudging,
    ...toolsFor(target, inbox, callerFor, { ...options, signal }),
  });
  const context = contextFor(options);
  const contextAside = aside === undefined ? undefined : contextFor(aside);
  return {
    verifyAll: (interactions, onVerified) =>
      verifyInteractions(context, interactions, onVerified, contextAside),
    async verify(interaction) {
      const told: VerifiedInteraction[] = [];
      await verifyInteractions(context, [interaction], (one) => void told.push(one), contextAside);
      const [verified] = told;
      if (verified === undefined) throw signal.reason;
      return verified;
    },
    async close() {
      const cleaners = [context, contextAside].flatMap((one) => one?.cleaner ?? []);
      const problems = await Promise.all(cleaners.map((one) => one.atEnd()));
      const isOwn = options.replayer === undefined;
      await Promise.all([redactingProxy.close(), isOwn ? replayer.close() : undefined]);
      contracts.remove();
      return problems.flat();
    },
  };
}

/** What asks one provider, and cleans up there, with a ledger of what was made there. */
function toolsFor(
  target: VerificationTarget,
  inbox: Inbox,
  callerFor: (until: AbortSignal) => SetUpCaller,
  { signal, beforeSend, cleanUpMs }: VerificationOptions & { readonly signal: AbortSignal },
): Pick<VerificationContext, 'target' | 'cleaner' | 'newTools'> {
  const ledger = new RunLedger(signal, beforeSend);
  ledger.keepSecret(target.secret);
  ledger.keepSecret(authorizationOf(target).replace('Basic ', ''));
  const api = new ProviderApi(target, callerFor(signal), ledger.evidence);
  const controls =
    target.kind === 'sandbox'
      ? undefined
      : new EmulatorControls(target.baseUrl, onceCaller(signal));
  return {
    target,
    // Cleaning up goes on when the run is stopped.
    cleaner: cleanerOf((its) => new ProviderApi(target, callerFor(its)), ledger, cleanUpMs),
    newTools() {
      const own = interactionLedger(ledger);
      return { api, inbox, controls, ledger: own, fixture: new Fixture(api, inbox, own) };
    },
  };
}
