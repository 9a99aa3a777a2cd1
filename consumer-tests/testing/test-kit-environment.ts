import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Circus } from '@jest/types';
import type * as Pact from '@pact-foundation/pact';
import { TestEnvironment } from 'jest-environment-node';
import { noteSkippedTest } from '../../src/contract/skipped-tests';
import type { ConsumerMutantName } from '../../src/domain/consumer-mutants';
import { describeCause } from '../../src/errors/describe-cause';
import { breakFetch } from '../mutants/break-fetch';
import * as loadedTestKit from '../test-kit';
import { announcedMistake } from './announced-mistake';
import { currentTestFile, setCurrentTestFile } from './current-test-file';
import { declareTestsBy } from './declare-test';
import { fragmentDirectory } from './fragment-directory';
import { fileOfTest } from './together/file-of-test';
import { focusWithinFile } from './together/focus-within-file';
import { isGroupFile } from './together/group-file';

declare global {
  /** The test kit that this worker has loaded; absent under another test environment. */
  var testKit: object | undefined;
  /** Lets the shared test kit declare tests of the running file. */
  var useTest: ((declare: typeof test) => void) | undefined;
  /** The one Pact of this worker: what `import '@pact-foundation/pact'` gives in a test. */
  var loadPact: (() => typeof Pact) | undefined;
  /** Says which test file of a group is loaded next. */
  var enterTestFile: ((path: string) => void) | undefined;
}

/**
 * Jest's own environment, which shares the test kit with the test files. Jest loads this file once
 * for each worker and not once for each test file, and with it the SDK, the schemas and, when a test
 * first needs it, Pact: see docs/decisions/test-kit-once-per-worker.md.
 */
export default class TestKitEnvironment extends TestEnvironment {
  private readonly testPath: string;
  private readonly mistake = announcedMistake();

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.testPath = context.testPath;
  }

  override async setup(): Promise<void> {
    await super.setup();
    setCurrentTestFile(this.testPath);
    if (this.mistake !== undefined) this.makeMistake(this.mistake);
    this.global.enterTestFile = setCurrentTestFile;
    this.global.testKit = loadedTestKit;
    this.global.useTest = declareTestsBy;
    this.global.loadPact = () => require('@pact-foundation/pact');
  }

  handleTestEvent(event: Circus.Event, state: Circus.State): void {
    if (isGroupFile(this.testPath)) {
      // A hook for all tests of a file belongs to none of them.
      const running = 'test' in event ? event.test : undefined;
      if (running !== undefined) setCurrentTestFile(fileOfTest(running));
      if (event.name === 'run_start' && state.hasFocusedTests)
        focusWithinFile(state.rootDescribeBlock);
    }
    if (event.name === 'test_done') this.noteNoticed(event.test);
    // What is to fail passes by failing, and its interaction would be in the contract all the same.
    if (event.name === 'test_start' && event.test.failing) this.noteSkipped(event.test);
    if (event.name === 'test_skip' || event.name === 'test_todo') this.noteSkipped(event.test);
  }

  /** A consumer test that does not run leaves a note: the contract would be whole without it. */
  private noteSkipped({ name }: Circus.TestEntry): void {
    const file = currentTestFile();
    if (!file.endsWith('.pact.test.ts')) return;
    noteSkippedTest(fragmentDirectory(), { file, test: name });
  }

  /** Keeps which test noticed the mistake. */
  private noteNoticed({ name, errors }: Circus.TestEntry): void {
    const [error]: readonly unknown[] = errors;
    if (this.mistake === undefined || error === undefined) return;
    const thrown: unknown = Array.isArray(error) ? (error[0] ?? error[1]) : error;
    const how = describeCause(thrown).split('\n')[0];
    const kept = join(fragmentDirectory(), 'mistake-was-noticed');
    // The first is kept; the other tests of its group come to their end as well.
    if (!existsSync(kept)) writeFileSync(kept, JSON.stringify({ by: name, how }));
  }

  /** Lets the clients of this worker make a mistake (docs/strength.md). */
  private makeMistake(name: ConsumerMutantName): void {
    const broken = breakFetch(unbroken, name, () =>
      writeFileSync(join(fragmentDirectory(), 'mistake-was-made'), ''),
    );
    globalThis.fetch = broken;
    this.global.fetch = broken;
  }
}

const unbroken = globalThis.fetch;
