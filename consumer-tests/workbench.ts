import type { Workbench } from './testing/workbench-for';

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
}: Workbench = laidOut();

function laidOut(): Workbench {
  if (globalThis.workbench !== undefined) return globalThis.workbench;
  throw new Error(
    'the test environment of jest.config.ts is missing, which lays out the workbench',
  );
}
