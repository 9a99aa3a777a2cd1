/** What of Jest's global configuration may narrow a run down. */
export interface RunArguments {
  readonly testNamePattern?: string | undefined;
  readonly testPathPatterns?: { readonly isSet: () => boolean };
  readonly shard?: object | undefined;
  readonly onlyChanged?: boolean;
  readonly onlyFailures?: boolean;
  readonly findRelatedTests?: boolean;
  readonly runTestsByPath?: boolean;
  readonly filter?: string | undefined;
}

/** Arguments that change which files a project has; its configuration does not tell where from. */
const filesOfProject = /^--(?:testMatch|testRegex|testPathIgnorePatterns|roots|rootDir)(?:=|$)/;

/**
 * Why a run of Jest was asked for some of its tests only; undefined when it was asked for all, so
 * that a test which did not run is missing.
 *
 * @param commandLine the arguments that Jest was given, as they were typed.
 */
export function partialReason(
  run: RunArguments,
  commandLine: readonly string[] = [],
): string | undefined {
  if (run.testNamePattern) return `tests named ${JSON.stringify(run.testNamePattern)}`;
  if (run.testPathPatterns?.isSet() || run.runTestsByPath) return 'some test files';
  if (run.shard !== undefined) return 'one shard';
  if (run.onlyFailures) return 'the tests that failed last';
  if (run.onlyChanged || run.findRelatedTests) return 'the tests of changed files';
  if (run.filter !== undefined) return 'the test files of a filter';
  return commandLine.some((one) => filesOfProject.test(one)) ? 'some test files' : undefined;
}
