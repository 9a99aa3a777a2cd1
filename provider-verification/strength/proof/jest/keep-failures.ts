import { writeFileSync } from 'node:fs';
import type { Reporter, TestResult } from '@jest/reporters';
import type { Failure } from '../run-emulator-tests';

/** Where the failures are kept. */
interface Options {
  readonly file: string;
}

/** Keeps which tests failed, and with which words; of a file that cannot be loaded no test failed. */
export default class KeepFailures implements Pick<Reporter, 'onTestResult' | 'onRunComplete'> {
  private readonly failures: Failure[] = [];

  constructor(
    _globalConfig: unknown,
    private readonly options: Options,
  ) {}

  onTestResult(_test: unknown, { testFilePath, testResults }: TestResult): void {
    const failed = testResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of failed) {
      this.failures.push({ path: testFilePath, title: fullName, told: failureMessages });
    }
  }

  onRunComplete(): void {
    writeFileSync(this.options.file, JSON.stringify(this.failures));
  }
}
