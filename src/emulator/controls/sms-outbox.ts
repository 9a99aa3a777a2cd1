import { timestamp } from '../clock';
import { Refusal } from '../refusal';
import { knownOrganization } from '../routes/known';
import type { World } from '../world';

/**
 * The newest SMS to a phone number (`phone_number`) or a member (`member_id`), perhaps of one
 * organization only (`organization_id`).
 *
 * @throws Refusal `member_phone_number_not_found` when there is none
 */
export function smsOutbox(world: World, query: URLSearchParams): Record<string, unknown> {
  const number = query.get('phone_number');
  const memberId = query.get('member_id');
  const key = query.get('organization_id');
  const organizationId = key === null ? null : knownOrganization(world, key).organizationId;
  const [newest] = [...world.members.values()]
    .filter((member) => memberId === null || member.memberId === memberId)
    .filter((member) => organizationId === null || member.organizationId === organizationId)
    .flatMap((member) => member.secondFactors.smsPasscodes.map((sms) => ({ member, sms })))
    .filter(({ sms }) => number === null || sms.phoneNumber === number)
    .reverse()
    .sort((a, b) => b.sms.sentAt - a.sms.sentAt);
  if (newest === undefined || (number === null && memberId === null)) {
    throw new Refusal('member_phone_number_not_found', 'No SMS was sent to this number or member.');
  }
  const { member, sms } = newest;
  return {
    code: sms.code,
    phone_number: sms.phoneNumber,
    locale: sms.locale,
    member_id: member.memberId,
    organization_id: member.organizationId,
    sent_at: timestamp(sms.sentAt),
    expires_at: timestamp(sms.expiresAt),
  };
}
