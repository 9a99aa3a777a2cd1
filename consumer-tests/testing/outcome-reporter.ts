import {
  type AggregatedResult,
  DefaultReporter,
  type Reporter,
  type Test,
  type TestCaseResult,
  type TestResult,
  VerboseReporter,
} from '@jest/reporters';
import { groupMismatches } from './group-mismatches';
import { mismatchesOf } from './mismatches-of';
import { announceFailedTests } from './tests-failed';

type Arguments<Method extends keyof DefaultReporter> = DefaultReporter[Method] extends (
  ...args: infer A
) => unknown
  ? A
  : never;

/**
 * Jest's own reporter, but for consumer tests that only fail since the consumer sent what they do
 * not declare: one mistake in the client fails many of them, and is told once, at the end. A consumer
 * test file that passes is not told.
 */
export default class OutcomeReporter implements Reporter {
  private readonly inner: DefaultReporter;

  constructor(globalConfig: ConstructorParameters<typeof DefaultReporter>[0]) {
    const Inner = globalConfig.verbose ? VerboseReporter : DefaultReporter;
    this.inner = new Inner(globalConfig);
  }

  onRunStart(...args: Arguments<'onRunStart'>): void {
    this.inner.onRunStart(...args);
  }

  onTestStart(test: Test): void {
    this.inner.onTestStart(test);
  }

  onTestCaseResult(test: Test, result: TestCaseResult): void {
    this.inner.onTestCaseResult(test, result);
  }

  onTestResult(test: Test, result: TestResult, all: AggregatedResult): void {
    const failed = result.testResults.filter(({ status }) => status === 'failed');
    const isConsumerTest = test.path.endsWith('.pact.test.ts') && !result.testExecError;
    const isQuiet = failed.every((one) => mismatchesOf(one).length > 0);
    if (!isConsumerTest || !isQuiet || result.console) {
      this.inner.onTestResult(test, result, all);
      return;
    }
    // Jest's summary would print it again.
    result.failureMessage = null;
    this.inner.testFinished(test.context.config, result, all);
    this.inner.forceFlushBufferedOutput();
  }

  onRunComplete(_contexts: Set<unknown>, all: AggregatedResult): void {
    this.inner.onRunComplete();
    if (all.numFailedTests > 0 || all.numRuntimeErrorTestSuites > 0) announceFailedTests();
    const mismatches = all.testResults.flatMap(({ testResults }) =>
      testResults.flatMap((one) => mismatchesOf(one)),
    );
    const lines = groupMismatches(mismatches);
    if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
  }

  getLastError(): undefined {
    return undefined;
  }
}
