import { timestamp } from '../clock';
import { Refusal } from '../refusal';
import type { World } from '../world';

/** The newest passcode of discovery that was mailed to an address (`email_address`). */
export function discoveryOutbox(world: World, query: URLSearchParams): Record<string, unknown> {
  const address = query.get('email_address') ?? '';
  const newest = world.discoveryPasscodes.get(address.toLowerCase())?.at(-1);
  if (newest === undefined) {
    throw new Refusal('member_not_found', 'No discovery mail was sent to this address.');
  }
  return {
    code: newest.code,
    email_address: address,
    sent_at: timestamp(newest.sentAt),
    expires_at: timestamp(newest.expiresAt),
  };
}
