import type { Member } from '../entities';

/** The roles of a session: the one that every member has, those assigned, those of the mail domain. */
export function sessionRoles(member: Member): readonly string[] {
  return [...new Set(['stytch_member', ...member.roles, ...member.emailRoles])];
}
