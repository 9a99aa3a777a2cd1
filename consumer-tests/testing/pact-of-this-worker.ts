// What jest.config.ts puts in place of '@pact-foundation/pact': the one that this worker has loaded.
module.exports = globalThis.loadPact?.();
