import {
  type AggregatedResult,
  DefaultReporter,
  type Reporter,
  SummaryReporter,
  type Test,
  type TestCaseResult,
  type TestContext,
  type TestResult,
  VerboseReporter,
} from '@jest/reporters';
import { announceFailedTests } from './announce-failed-tests';
import { groupMismatches } from './group-mismatches';
import { mismatchesOf } from './mismatches-of';

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
  private start: Arguments<'onRunStart'> | undefined;

  constructor(private readonly globalConfig: ConstructorParameters<typeof DefaultReporter>[0]) {
    const Inner = globalConfig.verbose ? VerboseReporter : DefaultReporter;
    this.inner = new Inner(globalConfig);
  }

  onRunStart(...args: Arguments<'onRunStart'>): void {
    this.start = args;
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

  onRunComplete(contexts: Set<TestContext>, all: AggregatedResult): void {
    this.inner.onRunComplete();
    if (all.numFailedTests > 0 || all.numRuntimeErrorTestSuites > 0) announceFailedTests();
    const mismatches = all.testResults.flatMap(({ testResults }) =>
      testResults.flatMap((one) => mismatchesOf(one)),
    );
    const lines = groupMismatches(mismatches);
    if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
    this.summarize(contexts, all);
  }

  /** Jest's own summary; its heading for what failed only where it has something to say below it. */
  private summarize(contexts: Set<TestContext>, all: AggregatedResult): void {
    const isTold = all.testResults.every(({ failureMessage }) => !failureMessage);
    const threshold = isTold ? { summaryThreshold: Number.MAX_SAFE_INTEGER } : {};
    const summary = new SummaryReporter(this.globalConfig, threshold);
    if (this.start !== undefined) summary.onRunStart(...this.start);
    summary.onRunComplete(contexts, all);
  }

  getLastError(): undefined {
    return undefined;
  }
}
