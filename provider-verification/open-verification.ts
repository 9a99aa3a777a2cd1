import type { ContractInteraction } from '../src/contract/read-contract';
import type { Inbox } from '../src/inbox/inbox';
import { EmulatorControls } from './arrange/emulator-controls';
import { Fixture } from './arrange/fixture';
import { ProviderApi } from './arrange/provider-api/provider-api';
import { onceCaller, type SetUpCaller } from './arrange/provider-api/set-up-caller';
import type { StateTable } from './arrange/states/state-definition';
import { stateTable } from './arrange/states/state-table';
import { cleanUpMs, deleteOrganizations } from './clean-up/delete-organizations';
import { RunLedger } from './clean-up/run-ledger';
import { openRedactingProxy } from './replay/redacting-proxy/open-redacting-proxy';
import { openContractFolder } from './replay/single-contract';
import { startReplayer } from './replay/start-replayer';
import { authorizationOf, type VerificationTarget } from './verification-target';
import {
  type VerificationContext,
  type VerifiedInteraction,
  verifyInteraction,
} from './verify-interaction';

/** What a verification is opened with. */
export interface VerificationOptions {
  readonly target: VerificationTarget;
  readonly inbox: Inbox;
  /** Ends the run: nothing more is sent, but what was made is still deleted. */
  readonly signal?: AbortSignal;
  /** How provider states are arranged; our own table unless a test brings another. */
  readonly table?: StateTable;
  /** Asked before each mail; it may wait or throw. */
  readonly beforeSend?: (address: string) => Promise<void>;
  /** Makes the set-up calls; asks once unless told otherwise. */
  readonly callerFor?: (signal: AbortSignal) => SetUpCaller;
}

/** A verification that is under way. */
export interface Verification {
  /** Verifies one interaction and deletes what was made for it. */
  verify(interaction: ContractInteraction): Promise<VerifiedInteraction>;
  /** Deletes what is left and stops all processes. Returns what could not be deleted, as sentences. */
  close(): Promise<readonly string[]>;
}

/** Opens a verification: the redacting proxy, the replaying process, and the table of provider states. */
export async function openVerification(options: VerificationOptions): Promise<Verification> {
  const { target, inbox, signal = new AbortController().signal } = options;
  const callerFor = options.callerFor ?? onceCaller;
  const ledger = new RunLedger(signal, options.beforeSend);
  ledger.keepSecret(target.secret);
  ledger.keepSecret(authorizationOf(target).replace('Basic ', ''));
  const api = new ProviderApi(target, callerFor(signal), ledger.evidence);
  // Cleaning up goes on when the run is stopped.
  const cleaner = (its: AbortSignal) => new ProviderApi(target, callerFor(its));
  let isAnswering = true;
  const controls =
    target.kind === 'sandbox'
      ? undefined
      : new EmulatorControls(target.baseUrl, onceCaller(signal));
  const redactingProxy = await openRedactingProxy();
  const replayer = startReplayer();
  const contracts = openContractFolder();
  const context: VerificationContext = {
    target,
    tools: { api, inbox, controls, fixture: new Fixture(api, inbox, ledger) },
    table: options.table ?? stateTable,
    ledger,
    redactingProxy,
    replayer,
    contracts,
  };
  return {
    async verify(interaction) {
      try {
        return await verifyInteraction(context, interaction);
      } finally {
        // A provider that let one deletion fail is asked again only at the end: each could wait for long.
        if (isAnswering) {
          const left = await deleteOrganizations(cleaner, ledger, cleanUpMs.afterInteraction);
          isAnswering = left.length === 0;
        }
      }
    },
    async close() {
      const problems = await deleteOrganizations(cleaner, ledger);
      await Promise.all([redactingProxy.close(), replayer.close()]);
      contracts.remove();
      return problems;
    },
  };
}
