import type * as Pact from '@pact-foundation/pact';
import { TestEnvironment } from 'jest-environment-node';

declare global {
  /** Pact, loaded once for each worker; absent under another test environment. */
  var loadPact: (() => typeof Pact) | undefined;
}

/**
 * Jest's own environment, in which Pact is loaded once for each worker and not once for each test
 * file: 350 ms a time, which would be most of what the consumer tests cost
 * (docs/decisions/pact-once-per-worker.md). Nothing is loaded before a test asks for it.
 */
export default class PactEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.loadPact = () => require('@pact-foundation/pact');
  }
}
