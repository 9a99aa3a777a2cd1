import type { Member } from '../entities';
import { newId } from '../identifiers';

/**
 * Gives a member another address. It has to be verified anew; the old one is retired, or forgotten when
 * it is to be unlinked. A member may go back to a retired address.
 */
export function changeEmail(member: Member, emailAddress: string, unlink: boolean): void {
  if (member.emailAddress.toLowerCase() === emailAddress.toLowerCase()) return;
  const old = { emailId: member.emailId, emailAddress: member.emailAddress };
  const back = member.retiredEmails.find(
    (retired) => retired.emailAddress.toLowerCase() === emailAddress.toLowerCase(),
  );
  member.retiredEmails = [
    ...member.retiredEmails.filter((retired) => retired !== back),
    ...(unlink ? [] : [old]),
  ];
  member.emailAddress = emailAddress;
  member.emailId = back?.emailId ?? newId('member-email');
  member.emailVerified = false;
}
