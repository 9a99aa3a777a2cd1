// What jest.config.ts puts in place of `test-kit.ts` in a test file: the one that this worker has
// loaded, or, where another test environment has loaded none, a fresh one.
globalThis.useTest?.(test);
module.exports = globalThis.testKit ?? require('../../consumer-tests/test-kit.ts');
