/** What is known of an error type: its status, its text, and how well we know both. */
export interface KnownRefusal {
  readonly status: number;
  readonly message: string;
  /** How well status and type are known (docs/discoveries/emulator-rules.md). */
  readonly confidence: 'documented' | 'official code' | 'recorded' | 'inferred' | 'ours';
}

/** One row of a table of error types. */
export function known(
  status: number,
  confidence: KnownRefusal['confidence'],
  message: string,
): KnownRefusal {
  return { status, confidence, message };
}
