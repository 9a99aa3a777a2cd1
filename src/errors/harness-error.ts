import { type HarnessErrorCode, harnessErrorCodes } from './harness-error-codes';

/** The parts of the sentence: *Failed to X "Y": reason. Cure.* None of them may hold a secret. */
export interface HarnessErrorParts {
  /** What was attempted, as a verb phrase: `read the contract`. */
  readonly failedTo: string;
  /** What it was attempted on; left out where there is nothing to name. */
  readonly subject?: string;
  /** Why it failed, without a closing full stop. */
  readonly reason: string;
  /** What the reader can do about it, without a closing full stop. */
  readonly cure?: string;
  readonly cause?: unknown;
}

/** The one error class of the harness. Its `code` is stable; its message is one readable sentence. */
export class HarnessError extends Error {
  override readonly name = 'HarnessError';
  readonly code: HarnessErrorCode;
  /** Why it failed: a part of the message. */
  readonly reason: string;

  constructor(code: HarnessErrorCode, parts: HarnessErrorParts) {
    super(sentence(parts), parts.cause === undefined ? undefined : { cause: parts.cause });
    this.code = code;
    this.reason = parts.reason;
  }

  /** The code that a command ends with when this error stops it. */
  get exitCode(): number {
    return harnessErrorCodes[this.code];
  }
}

function sentence({ failedTo, subject, reason, cure }: HarnessErrorParts): string {
  const what = subject === undefined ? failedTo : `${failedTo} "${subject}"`;
  return `Failed to ${what}: ${reason}.${cure === undefined ? '' : ` ${cure}.`}`;
}
