import type { ContractInteraction } from '../../src/contract/read-contract';
import type { RunLedger } from '../run-ledger';
import type { ArrangedState } from '../states/arranged-state';
import type { VerificationTarget } from '../verification-target';
import type { HandOver } from './hand-over';

/** What the wiretap must know of the one interaction that it listens to. */
export interface Tapped {
  readonly interaction: ContractInteraction;
  readonly target: VerificationTarget;
  readonly arranged: ArrangedState;
  readonly handOver: HandOver;
  readonly ledger: RunLedger;
}
