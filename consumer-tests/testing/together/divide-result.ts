import type { AssertionResult, SerializableError, TestResult } from '@jest/test-result';
import type { Config } from '@jest/types';
import { formatResultsErrors } from 'jest-message-util';
import { couldNotBeLoaded } from './could-not-be-loaded';
import { mentionsGroupFile } from './group-file';

/** What came of a test file: the results of its tests, or why it has none. */
export type DividedResult = { readonly result: TestResult } | { readonly error: SerializableError };

/**
 * The result of each test file of a group, as Jest would have it had the file run alone. What belongs
 * to no test (an error outside of all tests) fails each file of the group.
 *
 * @param files the absolute paths of the group's test files.
 */
export function divideResult(
  result: TestResult,
  files: readonly string[],
  configs: { readonly project: Config.ProjectConfig; readonly global: Config.GlobalConfig },
): readonly DividedResult[] {
  const { project, global } = configs;
  return files.map((file, index) => {
    const tests = result.testResults.filter((one) => one.ancestorTitles[0] === file).map(ownNames);
    const error = result.testExecError ?? loadingError(tests) ?? noTests(tests);
    if (error !== undefined) return { error };
    const { console: printed, ...rest } = result;
    const count = (status: AssertionResult['status']) =>
      tests.filter((one) => one.status === status).length;
    const pending = count('pending');
    const runtime = tests.reduce((sum, { duration }) => sum + (duration ?? 0), 0);
    const own = {
      ...rest,
      // Jest does not tell whose words they are; each line names the place that printed it.
      ...(printed !== undefined && index === 0 ? { console: printed } : {}),
      testFilePath: file,
      testResults: tests,
      failureMessage: formatResultsErrors(tests, project, global, file),
      numFailingTests: count('failed'),
      numPassingTests: count('passed'),
      numPendingTests: pending,
      numTodoTests: count('todo'),
      skipped: pending === tests.length,
      perfStats: { ...result.perfStats, runtime, slow: false },
    };
    return { result: own };
  });
}

/** A test's names without the block that stands for its file. */
export function ownNames<
  Names extends { readonly ancestorTitles: string[]; readonly title: string },
>(one: Names): Names & { fullName: string } {
  const ancestorTitles = one.ancestorTitles.slice(1);
  return { ...one, ancestorTitles, fullName: [...ancestorTitles, one.title].join(' ') };
}

// In Jest's words. Left to Jest, the error's stack would begin in this runner, with a frame of its code.
function noTests(tests: readonly AssertionResult[]): SerializableError | undefined {
  const message = 'Your test suite must contain at least one test.';
  return tests.length === 0 ? { message, stack: '' } : undefined;
}

function loadingError(tests: readonly AssertionResult[]) {
  const failed = tests.find(
    ({ title, ancestorTitles }) => title === couldNotBeLoaded && ancestorTitles.length === 0,
  );
  if (failed === undefined) return undefined;
  const lines = (failed.failureMessages[0] ?? '').split('\n');
  const loader = lines.findIndex((line) => /^\s+at /.test(line) && mentionsGroupFile(line));
  const own = lines.slice(0, loader === -1 ? undefined : loader);
  const frame = own.findIndex((line) => /^\s+at .*:\d+:\d+/.test(line));
  const said = own.slice(0, frame === -1 ? undefined : frame).join('\n');
  // Jest looks for the message in the stack without this word, and keeps one line where it finds none.
  const message = said.replace(/^Error: /, '');
  return { message, stack: frame === -1 ? '' : own.join('\n') };
}
