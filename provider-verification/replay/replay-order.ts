import { z } from 'zod';

/** What the replaying process is asked: one contract of one interaction, against one address. */
export const replayOrder = z.strictObject({
  provider: z.string(),
  providerBaseUrl: z.string(),
  pactFile: z.string(),
  /** By provider state, the values that Pact puts into the request. Holds no secret. */
  stateValues: z.record(z.string(), z.record(z.string(), z.string())),
});

export type ReplayOrder = z.infer<typeof replayOrder>;

/** What it answers: Pact's own words, or why there are none. */
export const replayAnswer = z.union([
  z.strictObject({ verdict: z.string() }),
  z.strictObject({ broken: z.string() }),
]);

export type ReplayAnswer = z.infer<typeof replayAnswer>;
