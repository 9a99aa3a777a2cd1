import { z } from 'zod';

/** One exchange with a provider, as it is kept: redacted before it came here. */
export const recording = z.strictObject({
  interaction: z.string(),
  // JSON leaves out the body of a request that has none.
  request: z.strictObject({
    method: z.string(),
    path: z.string(),
    body: z.unknown().optional(),
  }),
  response: z.strictObject({ status: z.number(), body: z.unknown() }),
});

export type Recording = z.infer<typeof recording>;

/** The folder of an interaction's recording: its description, as every file system takes it. */
export function folderOf(interaction: string): string {
  return interaction
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
