import type { InteractionFacts } from '../domain/interaction-facts';
import type { Provenance } from '../domain/provenance';
import type { VerificationRun } from '../domain/verification-result';
import type { StrengthSummary } from './strength-summary';
import type { SeenBody } from './unseen-optionals';

/** All that a report can tell of a run. Holds no secret. */
export interface ReportedRun {
  readonly run: VerificationRun;
  /** What the contract says of the interactions, in the contract's order. */
  readonly facts: readonly InteractionFacts[];
  readonly provenance: Provenance;
  /** The command to be repeated with `--only`: `npm run verify --`. */
  readonly repeat: string;
  /** The last measurement of strength and coverage; undefined when there was none. */
  readonly strength?: StrengthSummary | undefined;
  /** The bodies of all 200s, where the run kept them. */
  readonly bodies?: readonly SeenBody[] | undefined;
}
