import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type * as Pact from '@pact-foundation/pact';
import { TestEnvironment } from 'jest-environment-node';
import { type TestKit, testKitFor } from './test-kit-for';

declare global {
  /** What the consumer tests work with; absent under another test environment. */
  var testKit: TestKit | undefined;
  /** The one Pact of this worker: what `import '@pact-foundation/pact'` gives in a test. */
  var loadPact: (() => typeof Pact) | undefined;
}

/**
 * Jest's own environment, with the test kit of the consumer tests laid out. Jest loads this file
 * once for each worker and not once for each test file, and with it the SDK, the schemas and, when
 * a test first needs it, Pact: 350 ms a time, and its native core complains when it is loaded twice
 * (docs/decisions/test-kit-once-per-worker.md).
 */
export default class TestKitEnvironment extends TestEnvironment {
  private readonly testPath: string;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.testPath = context.testPath;
  }

  override async setup(): Promise<void> {
    await super.setup();
    this.global.testKit = testKitFor(this.testPath);
    this.global.loadPact = () => require('@pact-foundation/pact');
  }
}
