import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../io/canonical-json';
import type { ContractDocument, InteractionDocument } from './contract-document';

/** The key in the contract's metadata under which its writing leaves what was written. */
const sealKey = 'written';

// A list, since a description as a key would be taken for the name of a secret field.
const seal = z.array(z.object({ description: z.string(), digest: z.string() }));

/** The digest of each interaction as it was written. */
type Seal = z.infer<typeof seal>;

/** The contract, with the digest of each of its interactions in its metadata, which brokers keep. */
export function sealed(contract: ContractDocument): ContractDocument {
  const digests: Seal = contract.interactions.map((interaction) => ({
    description: interaction.description,
    digest: digestOf(interaction),
  }));
  return { ...contract, metadata: { ...contract.metadata, [sealKey]: digests } };
}

/** One interaction that is not as the consumer tests wrote it. */
export interface BrokenSeal {
  /** Absent when it concerns the whole contract. */
  readonly interaction?: string;
  readonly problem: string;
}

/**
 * Compares the interactions with what the contract's writing left of them. The order of keys, white
 * space, and what a broker adds (`_id`) do not count. A digest is no secret: it finds an edit by
 * hand, not a forgery.
 */
export function brokenSeals({ metadata, interactions }: ContractDocument): BrokenSeal[] {
  const parsed = seal.safeParse(metadata[sealKey]);
  if (!parsed.success) {
    return [{ problem: 'nothing in it says that the consumer tests wrote it' }];
  }
  const written = new Map(parsed.data.map(({ description, digest }) => [description, digest]));
  const there = new Set(interactions.map(({ description }) => description));
  return [
    ...interactions.flatMap((interaction) => {
      const { description } = interaction;
      const digest = written.get(description);
      if (digest === undefined) {
        return [
          { interaction: description, problem: 'it was added after the contract was written' },
        ];
      }
      if (digest === digestOf(interaction)) return [];
      return [{ interaction: description, problem: 'it was altered after it was written' }];
    }),
    ...[...written.keys()]
      .filter((description) => !there.has(description))
      .map((interaction) => ({ interaction, problem: 'it was taken out of the contract' })),
  ];
}

function digestOf({ _id, ...interaction }: InteractionDocument): string {
  return createHash('sha256').update(canonicalJson(interaction)).digest('hex').slice(0, 32);
}
