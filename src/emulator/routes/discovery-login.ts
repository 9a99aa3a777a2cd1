import { z } from 'zod';
import type { IntermediateSession } from '../entities';
import { Refusal } from '../refusal';
import { addressOf } from '../sessions/address-of';
import { findIntermediate } from '../sessions/find-intermediate';
import type { World } from '../world';

/** What both ways out of discovery may hold. */
export const discoveryLoginInput = z.object({
  intermediate_session_token: z.string(),
  session_duration_minutes: z.number().nullish(),
  session_custom_claims: z.record(z.string(), z.unknown()).nullish(),
  telemetry_id: z.string().nullish(),
});

/**
 * The intermediate session that a request names, and the address that it proves.
 *
 * @throws Refusal `invalid_session_token` or `intermediate_session_not_found`
 */
export function provenAddress(
  world: World,
  token: string,
): { intermediate: IntermediateSession; emailAddress: string } {
  const intermediate = findIntermediate(world, token);
  const emailAddress = intermediate === undefined ? undefined : addressOf(intermediate);
  if (intermediate === undefined || emailAddress === undefined) {
    throw new Refusal('intermediate_session_not_found');
  }
  return { intermediate, emailAddress };
}
