import { causeCode, describeCause } from './describe-cause';

/** What went wrong on the way to a server, in the words of whoever has to look at it. */
export type NetworkFault = 'DNS' | 'TLS' | 'connection' | 'time-out';

/**
 * Names the step at which a call failed. `fetch` hides it one or two causes deep.
 *
 * @returns the step, and what the system said of it, without a closing full stop.
 */
export function describeNetworkFailure(caught: unknown): { step: NetworkFault; detail: string } {
  const deepest = deepestCause(caught);
  const code = causeCode(deepest) ?? '';
  const detail = describeCause(deepest);
  return { step: stepOf(code, nameOf(caught), detail), detail };
}

function stepOf(code: string, name: string, detail: string): NetworkFault {
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'DNS';
  if (/TIMEOUT|ETIMEDOUT/i.test(code) || name === 'TimeoutError') return 'time-out';
  if (/CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO|ERR_OSSL|EPROTO/.test(code)) return 'TLS';
  return /certificate|ssl|tls/i.test(detail) ? 'TLS' : 'connection';
}

function nameOf(caught: unknown): string {
  const isNamed = typeof caught === 'object' && caught !== null && 'name' in caught;
  return isNamed ? String(caught.name) : '';
}

function deepestCause(caught: unknown): unknown {
  if (typeof caught !== 'object' || caught === null) return caught;
  // A connection tried at several addresses fails with a list; the first tells enough.
  if ('errors' in caught && Array.isArray(caught.errors) && caught.errors.length > 0) {
    return deepestCause(caught.errors[0]);
  }
  return 'cause' in caught && caught.cause ? deepestCause(caught.cause) : caught;
}
