import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { consumeTotp } from '../rules/consume-totp';
import { refuseMfaEnrolment, setDefaultMfaMethod, setMfaEnrolment } from '../rules/mfa-enrolment';
import { refuseTotpForm } from '../rules/refuse-code-form';
import { refuseRestrictedMfaMethod } from '../rules/refuse-restricted-mfa-method';
import type { World } from '../world';
import { authenticateSecondFactor, codeLoginInput } from './authenticate-second-factor';

/** `POST /v1/b2b/totp/authenticate` */
export function authenticateTotp(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(codeLoginInput, request.body);
  refuseTotpForm(asked.code);
  refuseMfaEnrolment(asked.set_mfa_enrollment);
  return authenticateSecondFactor(world, asked, {
    refuse: (organization, member) => refuseRestrictedMfaMethod(organization, member, 'totp'),
    consume(organization, member) {
      const times = { now: world.clock.now(), machineNow: world.clock.machineNow() };
      const factor = consumeTotp(member, asked.code, times);
      setMfaEnrolment(organization, member, asked.set_mfa_enrollment);
      setDefaultMfaMethod(member, 'totp', asked.set_default_mfa);
      return factor;
    },
  });
}
