import { existsSync, mkdirSync } from 'node:fs';
import { missingTestFiles } from '../../src/contract/missing-test-files';
import { noteSkippedTest } from '../../src/contract/skipped-tests';
import { fragmentsOf } from '../../src/contract/testing/fragments-of';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { announceFragmentDirectory } from './fragment-directory';
import globalTeardown from './global-teardown';

const none = temporaryFolder('fragments');
const files = missingTestFiles([none]).map((file) => [`of ${file}`, file] as const);
const whole = {};
const some = { testPathPatterns: { isSet: () => true } };

function fragmentsFor(some: readonly (readonly [string, string])[]): string {
  const directory = fragmentsOf(some);
  announceFragmentDirectory(directory);
  return directory;
}

test('a whole run that would change the contract fails with the cure', () => {
  fragmentsFor(files);
  expect(() => globalTeardown(whole)).toThrow(
    /^Failed to keep the contract "contracts\/b2b-login-stytch-b2b\.json": .* is new, .* more\. Run npm run contract and commit the result\.$/,
  );
});

test('a run of some files says nothing about the contract', () => {
  fragmentsFor(files.slice(1));
  expect(() => globalTeardown(some)).not.toThrow();
});

test('a whole run in which a test file declares nothing fails', () => {
  fragmentsFor(files.slice(1));
  expect(() => globalTeardown(whole)).toThrow(
    `1 consumer test files took no part: ${files[0]?.[1]}. Run all of them; each must declare an interaction.`,
  );
});

test('a whole run in which a test was skipped fails', () => {
  noteSkippedTest(fragmentsFor(files), { file: 'consumer-tests/x.pact.test.ts', test: 'it works' });
  expect(() => globalTeardown(whole)).toThrow(
    'Failed to merge the contract: 1 consumer tests were skipped or are meant to fail: "it works" (consumer-tests/x.pact.test.ts). Take out skip, only, todo and failing.',
  );
});

test('a run of some tests by name says nothing about the contract', () => {
  fragmentsFor(files);
  expect(() => globalTeardown({ testNamePattern: 'passcode' })).not.toThrow();
});

test('a whole run in which a declared interaction was not played fails', () => {
  announceFragmentDirectory(fragmentsOf(files.slice(1), files.slice(0, 1)));
  expect(() => globalTeardown(whole)).toThrow(
    `1 of ${files.length} interactions were declared but not written: "${files[0]?.[0]}"`,
  );
});

test('the directory of the run is removed, whatever came of it', () => {
  const partial = fragmentsFor(files.slice(1));
  globalTeardown(some);
  const changed = fragmentsFor(files);
  expect(() => globalTeardown(whole)).toThrow('Failed to keep the contract');
  expect([partial, changed].filter((directory) => existsSync(directory))).toEqual([]);
});

test('the directory that npm run contract gave is left to it', () => {
  const directory = fragmentsFor(files);
  mkdirSync(directory, { recursive: true });
  globalTeardown(whole, undefined, { fragments: directory });
  expect(existsSync(directory)).toBe(true);
});
