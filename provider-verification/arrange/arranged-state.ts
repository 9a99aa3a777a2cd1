/** A provider state that has been arranged, and what the request under test needs of it. */
export interface ArrangedState {
  /** The values that were provided, by name: real ones, secrets among them. */
  readonly values: Readonly<Record<string, string>>;
  /** A passcode that was mailed and that the request under test leaves over. It is a secret. */
  readonly leftOverCode?: string;
  /** Whether the request under test goes out with a wrong secret. */
  readonly wrongSecret: boolean;
}
