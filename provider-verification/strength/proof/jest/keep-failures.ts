import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reporter, TestResult } from '@jest/reporters';
import type { EmulatorTestRun } from '../run-emulator-tests';

/** Where the failures are kept. */
interface Options {
  readonly file: string;
}

/**
 * Keeps which files were run, which tests failed, and with which words; of a file that cannot be loaded no
 * test failed.
 */
export default class KeepFailures implements Pick<Reporter, 'onTestResult' | 'onRunComplete'> {
  private readonly run: EmulatorTestRun = { files: [], failures: [] };

  constructor(
    _globalConfig: unknown,
    private readonly options: Options,
  ) {}

  onTestResult(_test: unknown, { testFilePath, testResults }: TestResult): void {
    const file = basename(testFilePath);
    this.run.files.push(file);
    const failed = testResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of failed) {
      this.run.failures.push({ file, title: fullName, told: failureMessages });
    }
  }

  onRunComplete(): void {
    writeFileSync(this.options.file, JSON.stringify(this.run));
  }
}
