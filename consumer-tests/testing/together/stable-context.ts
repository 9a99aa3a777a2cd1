import type { TestContext } from '@jest/test-result';

/**
 * What Jest gives its workers, without what differs on every run: the configuration is part of the
 * key of Jest's cache, which would else be written anew each time. The workers know the directory of
 * the fragments from their environment.
 */
export function stableContext(context: TestContext): TestContext {
  const { contractFragments, partialNote, ...stable } = context.config.testEnvironmentOptions;
  return { ...context, config: { ...context.config, testEnvironmentOptions: stable } };
}
