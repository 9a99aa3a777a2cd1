import type { Operation } from '../../src/domain/operations';
import type { Facts, Subject } from './rule';

/** The operations that may make the member whom they show. */
const making: ReadonlySet<Operation> = new Set([
  'create_member',
  'login_or_signup',
  'create_discovered_organization',
  'exchange_intermediate_session',
]);

/** Whether a response shows a member whom its request has made: nobody knew of one before. */
export function isNewMember(operation: Operation, member: Facts, subject: Subject): boolean {
  return making.has(operation) && subject.member(String(member.member_id)) === undefined;
}
