import type { TestKit } from './testing/test-kit-for';

/** What the test environment has laid out for the consumer tests. */
export const {
  exampleText,
  filled,
  fullSession,
  given,
  interaction,
  noSessionYet,
  placeholders,
  present,
  Refusal,
  refusal,
  rehearsal,
  shaped,
  success,
}: TestKit = laidOut();

function laidOut(): TestKit {
  if (globalThis.testKit !== undefined) return globalThis.testKit;
  throw new Error('the test environment of jest.config.ts is missing, which lays out the test kit');
}
