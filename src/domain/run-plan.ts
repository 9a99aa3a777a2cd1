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
}
