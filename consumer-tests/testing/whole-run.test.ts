import { partialReason } from './whole-run';

test.each([
  ['a name', { testNamePattern: 'passcode' }, 'tests named "passcode"'],
  ['a path', { testPathPatterns: { isSet: () => true } }, 'some test files'],
  ['paths as they stand', { runTestsByPath: true }, 'some test files'],
  ['a shard', { shard: { shardIndex: 1, shardCount: 2 } }, 'one shard'],
  ['what failed', { onlyFailures: true }, 'the tests that failed last'],
  ['what changed', { onlyChanged: true }, 'the tests of changed files'],
  ['what is related', { findRelatedTests: true }, 'the tests of changed files'],
  ['a filter', { filter: './filter.js' }, 'the test files of a filter'],
])('a run that is asked for %s is partial', (_, run, reason) => {
  expect(partialReason(run)).toBe(reason);
});

test('a run that is asked for nothing in particular is whole', () => {
  const run = { testNamePattern: '', testPathPatterns: { isSet: () => false }, onlyChanged: false };
  expect(partialReason(run, ['--maxWorkers=1', '--ci'])).toBeUndefined();
});

test.each(['--testPathIgnorePatterns=consumer-tests', '--testMatch'])(
  'a run with %s on its command line is partial',
  (argument) => {
    expect(partialReason({}, [argument, 'x'])).toBe('some test files');
  },
);
