import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { ArrangedState } from '../../arrange/arranged-state';
import type { Ledger } from '../../clean-up/run-ledger';
import type { OnJudging } from '../../judge/judge-response';
import type { VerificationTarget } from '../../verification-target';
import type { SplitValues } from './split-values';

/** What the redacting proxy must know of the one interaction that it listens to. */
export interface ProxiedInteraction {
  readonly interaction: ContractInteraction;
  readonly target: VerificationTarget;
  readonly arranged: ArrangedState;
  readonly values: SplitValues;
  readonly ledger: Ledger;
  readonly onJudging?: OnJudging | undefined;
}
