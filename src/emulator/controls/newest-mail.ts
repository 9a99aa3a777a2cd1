import { timestamp } from '../clock';
import type { Passcode } from '../entities';
import { Refusal } from '../refusal';
import { knownOrganization } from '../routes/known';
import type { World } from '../world';

interface Mail {
  readonly passcode: Passcode;
  readonly emailAddress: string;
  /** Null for a mail of discovery. */
  readonly organizationId: string | null;
}

/**
 * The newest passcode that was mailed to an address (`email_address`), as a mailbox has it: of any
 * organization or of discovery, or of one organization only (`organization_id`).
 *
 * @throws Refusal `member_not_found` when there is none
 */
export function newestMail(world: World, query: URLSearchParams): Record<string, unknown> {
  const address = query.get('email_address') ?? '';
  const key = query.get('organization_id');
  const mails =
    key === null
      ? [...mailsOfDiscovery(world, address), ...mailsOfMembers(world, address)]
      : mailsOfMembers(world, address, knownOrganization(world, key).organizationId);
  const newest = mails.reduce<Mail | undefined>(
    (best, mail) =>
      best === undefined || mail.passcode.sentAt >= best.passcode.sentAt ? mail : best,
    undefined,
  );
  if (newest === undefined) {
    throw new Refusal('member_not_found', 'No mail was sent to this address.');
  }
  return {
    code: newest.passcode.code,
    email_address: newest.emailAddress,
    organization_id: newest.organizationId,
    sent_at: timestamp(newest.passcode.sentAt),
    expires_at: timestamp(newest.passcode.expiresAt),
  };
}

function mailsOfMembers(world: World, address: string, organizationId?: string): Mail[] {
  return [...world.members.values()]
    .filter((member) => member.emailAddress.toLowerCase() === address.toLowerCase())
    .filter((member) => organizationId === undefined || member.organizationId === organizationId)
    .flatMap((member) =>
      (world.passcodes.get(member.memberId) ?? []).map((passcode) => ({ ...member, passcode })),
    );
}

function mailsOfDiscovery(world: World, address: string): Mail[] {
  const passcodes = world.discoveryPasscodes.get(address.toLowerCase()) ?? [];
  return passcodes.map((passcode) => ({
    passcode,
    emailAddress: address,
    organizationId: null,
  }));
}
