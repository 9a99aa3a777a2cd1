import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type * as Pact from '@pact-foundation/pact';
import { TestEnvironment } from 'jest-environment-node';
import { type Workbench, workbenchFor } from './workbench-for';

declare global {
  /** What the consumer tests work with; absent under another test environment. */
  var workbench: Workbench | undefined;
  /** The one Pact of this worker: what `import '@pact-foundation/pact'` gives in a test. */
  var loadPact: (() => typeof Pact) | undefined;
}

/**
 * Jest's own environment, with the workbench of the consumer tests laid out. Jest loads this file
 * once for each worker and not once for each test file, and with it the SDK, the schemas and, when
 * a test first needs it, Pact: 350 ms a time, and its native core complains when it is loaded twice
 * (docs/decisions/workbench-once-per-worker.md).
 */
export default class WorkbenchEnvironment extends TestEnvironment {
  private readonly testPath: string;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.testPath = context.testPath;
  }

  override async setup(): Promise<void> {
    await super.setup();
    this.global.workbench = workbenchFor(this.testPath);
    this.global.loadPact = () => require('@pact-foundation/pact');
  }
}
