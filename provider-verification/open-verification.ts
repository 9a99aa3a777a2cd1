import type { ContractInteraction } from '../src/contract/read-contract';
import type { Inbox } from '../src/inbox/inbox';
import { deleteOrganizations } from './delete-organizations';
import { EmulatorControls } from './emulator-controls';
import { ProviderApi } from './provider-api/provider-api';
import { onceCaller, type SetUpCaller } from './provider-api/set-up-caller';
import { openContractFolder } from './replay/single-contract';
import { startReplayer } from './replay/start-replayer';
import { RunLedger } from './run-ledger';
import { Fixture } from './states/fixture';
import type { StateTable } from './states/state-definition';
import { stateTable } from './states/state-table';
import { authorizationOf, type VerificationTarget } from './verification-target';
import { type VerifiedInteraction, verifyInteraction, type Workshop } from './verify-interaction';
import { openWiretap } from './wiretap/open-wiretap';

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

/** Opens a verification: the wiretap, the replaying process, and the table of provider states. */
export async function openVerification(options: VerificationOptions): Promise<Verification> {
  const { target, inbox, signal = new AbortController().signal } = options;
  const callerFor = options.callerFor ?? onceCaller;
  const ledger = new RunLedger(signal, options.beforeSend);
  ledger.keepSecret(target.secret);
  ledger.keepSecret(authorizationOf(target).replace('Basic ', ''));
  const api = new ProviderApi(target, callerFor(signal));
  // Cleaning up goes on when the run is stopped.
  const cleaner = new ProviderApi(target, callerFor(new AbortController().signal));
  const controls =
    target.kind === 'sandbox'
      ? undefined
      : new EmulatorControls(target.baseUrl, onceCaller(signal));
  const wiretap = await openWiretap();
  const replayer = startReplayer();
  const contracts = openContractFolder();
  const workshop: Workshop = {
    target,
    tools: { api, inbox, controls, fixture: new Fixture(api, inbox, ledger) },
    table: options.table ?? stateTable,
    ledger,
    wiretap,
    replayer,
    contracts,
  };
  return {
    async verify(interaction) {
      try {
        return await verifyInteraction(workshop, interaction);
      } finally {
        await deleteOrganizations(cleaner, ledger);
      }
    },
    async close() {
      const problems = await deleteOrganizations(cleaner, ledger);
      await Promise.all([wiretap.close(), replayer.close()]);
      contracts.remove();
      return problems;
    },
  };
}
