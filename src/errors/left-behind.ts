import { describeCause } from './describe-cause';

/** What stopped a run for good, together with what it left behind: neither hides the other. */
export class LeftBehind extends Error {
  override readonly name = 'LeftBehind';
  /** A sentence for each thing that was, or may have been, left behind. Holds no secret. */
  readonly sentences: readonly string[];

  /** @param cause what stopped the run; the command ends as it would have ended by this alone. */
  constructor(cause: unknown, sentences: readonly string[]) {
    super([describeCause(cause), ...sentences].join(' '), { cause });
    this.sentences = sentences;
  }
}
