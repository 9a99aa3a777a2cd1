/** What a run against a sandbox is going to do, before its first call. */
export interface RunPlan {
  readonly interactions: number;
  /** Those that a sandbox can arrange; the others are skipped by name. */
  readonly arrangeable: number;
  readonly organizations: number;
  readonly members: number;
  readonly mails: number;
  readonly wrongCodes: number;
  /** A rough guess (s). */
  readonly seconds: number;
  readonly parts: readonly PlannedInteraction[];
}

/** What a run is going to do for one interaction, or why it leaves it out. */
export interface PlannedInteraction {
  readonly interaction: string;
  /** Why a sandbox cannot arrange it, without a closing full stop; undefined when it can. */
  readonly skipReason: string | undefined;
  readonly organizations: number;
  readonly members: number;
  readonly mails: number;
  readonly wrongCodes: number;
}
