import { z } from 'zod';

/** What the replaying process is asked: one contract, against one address. It holds no secret. */
export interface ReplayOrder {
  /** Tells its response from those to other orders. */
  readonly id: number;
  readonly provider: string;
  readonly providerBaseUrl: string;
  readonly pactFile: string;
}

/** What it answers: that it has loaded Pact, Pact's own words, or why there are none. */
export const replayerMessage = z.union([
  z.strictObject({ ready: z.literal(true) }),
  z.strictObject({ id: z.int(), verdict: z.string() }),
]);

export type ReplayerMessage = z.infer<typeof replayerMessage>;
