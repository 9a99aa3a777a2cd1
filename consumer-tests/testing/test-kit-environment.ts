import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type * as Pact from '@pact-foundation/pact';
import { TestEnvironment } from 'jest-environment-node';
import { isConsumerMutant } from '../../src/domain/consumer-mutants';
import { describeCause } from '../../src/errors/describe-cause';
import { breakFetch } from '../mutants/break-fetch';
import * as loadedTestKit from '../test-kit';
import { setCurrentTestFile } from './current-test-file';
import { fragmentDirectory } from './fragment-directory';

declare global {
  /** The test kit that this worker has loaded; absent under another test environment. */
  var testKit: object | undefined;
  /** The one Pact of this worker: what `import '@pact-foundation/pact'` gives in a test. */
  var loadPact: (() => typeof Pact) | undefined;
}

/** As much of what Jest tells its environment as is used here. */
interface TestEvent {
  readonly name: string;
  readonly test?: { readonly name: string; readonly errors: readonly unknown[] };
}

/**
 * Jest's own environment, which shares the test kit with the test files. Jest loads this file once
 * for each worker and not once for each test file, and with it the SDK, the schemas and, when a test
 * first needs it, Pact: see docs/decisions/test-kit-once-per-worker.md.
 */
export default class TestKitEnvironment extends TestEnvironment {
  private readonly testPath: string;
  private readonly mistake: string | undefined;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.testPath = context.testPath;
    const { consumerMutant } = config.projectConfig.testEnvironmentOptions;
    this.mistake = typeof consumerMutant === 'string' ? consumerMutant : undefined;
  }

  override async setup(): Promise<void> {
    await super.setup();
    setCurrentTestFile(this.testPath);
    if (this.mistake !== undefined) this.makeMistake(this.mistake);
    this.global.testKit = loadedTestKit;
    this.global.loadPact = () => require('@pact-foundation/pact');
  }

  /** Keeps which test noticed the mistake. */
  async handleTestEvent(event: TestEvent): Promise<void> {
    const [error] = event.test?.errors ?? [];
    if (this.mistake === undefined || event.name !== 'test_done' || error === undefined) return;
    const thrown: unknown = Array.isArray(error) ? (error[0] ?? error[1]) : error;
    const how = describeCause(thrown).split('\n')[0];
    writeFileSync(
      join(fragmentDirectory(), 'mistake-was-noticed'),
      JSON.stringify({ by: event.test?.name, how }),
    );
  }

  /** Lets the clients of this worker make a mistake (docs/strength.md). */
  private makeMistake(name: string): void {
    if (!isConsumerMutant(name)) throw new Error(`"${name}" is no mistake of a client`);
    const broken = breakFetch(unbroken, name, () =>
      writeFileSync(join(fragmentDirectory(), 'mistake-was-made'), ''),
    );
    globalThis.fetch = broken;
    this.global.fetch = broken;
  }
}

const unbroken = globalThis.fetch;
