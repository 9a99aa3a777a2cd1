import type { Factor } from '../entities';

/** The e-mail address that the factors of a login prove; undefined when none does. */
export function addressOf({
  factors,
}: {
  readonly factors: readonly Factor[];
}): string | undefined {
  for (const factor of factors) if ('emailAddress' in factor) return factor.emailAddress;
  return undefined;
}
