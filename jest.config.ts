/** @jest-config-loader esbuild-register */
// The pragma above is for Node 20; from Node 22.18 on, Jest reads this file by itself, as CommonJS.
type Config = import('jest').Config;

const { readdirSync }: typeof import('node:fs') = require('node:fs');

// Pact's native core reports usage unless told not to; workers inherit this.
process.env.PACT_DO_NOT_TRACK = 'true';

/** Folders without tests; a walk through the packages takes longer than ten outcomes. */
const without = ['node_modules', 'build', 'reports', 'contracts', 'docs'];

/** All other folders of the repository. */
const roots = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^\./.test(entry.name))
  .filter(({ name }) => !without.includes(name))
  .map(({ name }) => `<rootDir>/${name}`);

const config: Config = {
  roots,
  // Not in the temporary folder: each run of the suite has its own, and the Jests that tests start would
  // compile all anew. It is part of its own key, so that it must not differ either.
  cacheDirectory: '<rootDir>/build/jest-cache',
  // Asking for it takes longer than a walk through these folders.
  watchman: false,
  testEnvironment: './consumer-tests/testing/test-kit-environment.ts',
  runner: '<rootDir>/consumer-tests/testing/together/outcome-runner.ts',
  globalSetup: './consumer-tests/testing/global-setup.ts',
  globalTeardown: './consumer-tests/testing/global-teardown.ts',
  reporters: ['./consumer-tests/testing/jest-reporter.js'],
  moduleNameMapper: {
    '/test-kit$': '<rootDir>/consumer-tests/testing/test-kit-of-this-worker.ts',
    '^@pact-foundation/pact$': '<rootDir>/consumer-tests/testing/pact-of-this-worker.ts',
  },
  // Some tests run whole commands over the whole contract, one after the other; it grows.
  testTimeout: 180_000,
  // Jest would leave one core idle.
  maxWorkers: '100%',
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2023' } }] },
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/build/', '<rootDir>/reports/'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/reports/', '<rootDir>/contracts/'],
};

module.exports = config;
