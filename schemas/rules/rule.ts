import type { Operation } from '../../src/domain/operations';
import type { Finding } from '../../src/domain/verification-result';

/** What a rule looks at. */
export interface RuleContext {
  readonly operation: Operation;
  /** The HTTP status. */
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  /** The body of the request, where it is known. */
  readonly request: Readonly<Record<string, unknown>> | undefined;
}

/** Something that holds of every response although no schema can say it. */
export type Rule = (context: RuleContext) => readonly Finding[];
