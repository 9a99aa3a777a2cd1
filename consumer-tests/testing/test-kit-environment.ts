import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import type * as Pact from '@pact-foundation/pact';
import { TestEnvironment } from 'jest-environment-node';
import { noteSkippedTest } from '../../src/contract/skipped-tests';
import * as loadedTestKit from '../test-kit';
import { currentTestFile, setCurrentTestFile } from './current-test-file';
import { fragmentDirectory } from './fragment-directory';

declare global {
  /** The test kit that this worker has loaded; absent under another test environment. */
  var testKit: object | undefined;
  /** The one Pact of this worker: what `import '@pact-foundation/pact'` gives in a test. */
  var loadPact: (() => typeof Pact) | undefined;
}

/**
 * Jest's own environment, which shares the test kit with the test files. Jest loads this file once
 * for each worker and not once for each test file, and with it the SDK, the schemas and, when a test
 * first needs it, Pact: see docs/decisions/test-kit-once-per-worker.md.
 */
export default class TestKitEnvironment extends TestEnvironment {
  private readonly testPath: string;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.testPath = context.testPath;
  }

  override async setup(): Promise<void> {
    await super.setup();
    setCurrentTestFile(this.testPath);
    this.global.testKit = loadedTestKit;
    this.global.loadPact = () => require('@pact-foundation/pact');
  }

  /** A consumer test that does not run leaves a note: the contract would be whole without it. */
  handleTestEvent(event: Circus.Event): void {
    if (event.name !== 'test_skip' && event.name !== 'test_todo') return;
    if (!this.testPath.endsWith('.pact.test.ts')) return;
    const file = currentTestFile();
    noteSkippedTest(fragmentDirectory(), { file, test: event.test.name });
  }
}
