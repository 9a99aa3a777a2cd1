import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { consumeSmsPasscode } from '../rules/consume-sms-passcode';
import { refuseMfaEnrolment, setDefaultMfaMethod, setMfaEnrolment } from '../rules/mfa-enrolment';
import { refusePasscodeForm } from '../rules/refuse-code-form';
import { refuseRestrictedMfaMethod } from '../rules/refuse-restricted-mfa-method';
import type { World } from '../world';
import { authenticateSecondFactor, codeLoginInput } from './authenticate-second-factor';

/** `POST /v1/b2b/otps/sms/authenticate` */
export function authenticateSmsOtp(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(codeLoginInput, request.body);
  refusePasscodeForm(asked.code);
  refuseMfaEnrolment(asked.set_mfa_enrollment);
  return authenticateSecondFactor(world, asked, {
    refuse: (organization, member) => refuseRestrictedMfaMethod(organization, member, 'sms_otp'),
    consume(organization, member) {
      const factor = consumeSmsPasscode(member, asked.code, world.clock.now());
      setMfaEnrolment(organization, member, asked.set_mfa_enrollment);
      setDefaultMfaMethod(member, 'sms_otp', asked.set_default_mfa);
      return factor;
    },
  });
}
