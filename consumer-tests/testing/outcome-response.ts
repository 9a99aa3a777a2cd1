import type { OutcomeObject } from '../../src/contract/matchers/outcome';

/** What the provider responds: a status, and what the outcome fixes of the body. */
export interface OutcomeResponse {
  readonly status: number;
  readonly outcome: OutcomeObject;
}

/** Stytch says no. */
export interface RefusalResponse extends OutcomeResponse {
  readonly errorType: string;
}

/** The login goes on: 200, with what the outcome fixes beyond the schema. */
export function success(outcome: OutcomeObject = {}): OutcomeResponse {
  return { status: 200, outcome: { status_code: 200, ...outcome } };
}

/** Stytch says no, with this status and this type of error; its words are left open. */
export function refusal(status: number, errorType: string): RefusalResponse {
  return { status, errorType, outcome: { status_code: status, error_type: errorType } };
}
