import type { IntermediateSession, Member } from '../entities';
import { Refusal } from '../refusal';

/**
 * A second factor completes a login only after the primary ones that the organization asks for.
 *
 * @throws Refusal `action_available_only_once_primary_authentication_is_met`
 */
export function refuseBeforePrimary(
  member: Member,
  intermediate: IntermediateSession | undefined,
): void {
  if (intermediate !== undefined && member.primaryRequired !== null) {
    throw new Refusal('action_available_only_once_primary_authentication_is_met');
  }
}
