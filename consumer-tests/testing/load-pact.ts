import type * as Pact from '@pact-foundation/pact';

/**
 * Pact, loaded once for each worker by `pact-environment.ts`.
 *
 * @throws Error under another test environment.
 */
export function loadPact(): typeof Pact {
  if (globalThis.loadPact !== undefined) return globalThis.loadPact();
  throw new Error('the test environment of jest.config.ts is missing, which loads Pact');
}
