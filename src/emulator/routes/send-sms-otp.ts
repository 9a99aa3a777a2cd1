import { z } from 'zod';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { refuseEnrolmentWithoutFactor, refuseWithoutLogin } from '../rules/refuse-mfa-bypass';
import { refuseRestrictedMfaMethod } from '../rules/refuse-restricted-mfa-method';
import { smsNumber } from '../rules/sms-number';
import { sendSms } from '../second-factors/send-sms';
import type { World } from '../world';
import { checkSmsLocale } from './check-locale';
import { memberResponse } from './member-response';
import { findLogin, knownOwners, secondFactorInput } from './second-factor-request';

const input = secondFactorInput.extend({
  mfa_phone_number: z.string().nullish(),
  locale: z.string().nullish(),
});

/** `POST /v1/b2b/otps/sms/send`; a number that is given becomes the member's. */
export async function sendSmsOtp(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  checkSmsLocale(asked.locale);
  const { organization, member } = knownOwners(world, asked);
  refuseRestrictedMfaMethod(organization, member, 'sms_otp');
  const { session, intermediate } = await findLogin(world, member, asked, false);
  const number = smsNumber(member, asked.mfa_phone_number);
  refuseWithoutLogin(member, session, intermediate);
  if (member.mfaPhoneNumber === '') refuseEnrolmentWithoutFactor(member, session);
  member.mfaPhoneNumber = number;
  sendSms(world, member, asked.locale ?? 'en');
  member.updatedAt = world.clock.now();
  return memberResponse(world, organization, member);
}
