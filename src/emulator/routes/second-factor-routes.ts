import type { ApiAnswer, ApiRequest } from '../http/api-request';
import type { World } from '../world';
import { authenticateSmsOtp } from './authenticate-sms-otp';
import { authenticateTotp } from './authenticate-totp';
import { createTotp } from './create-totp';
import { deleteTotp } from './delete-totp';
import { recover } from './recover';
import { getRecoveryCodes, rotateRecoveryCodes } from './recovery-codes';
import { sendSmsOtp } from './send-sms-otp';

type Route = (world: World, request: ApiRequest) => Promise<ApiAnswer>;

/** The routes of the second factor. */
export const secondFactorRoutes: Readonly<Record<string, Route>> = {
  'POST /v1/b2b/otps/sms/send': sendSmsOtp,
  'POST /v1/b2b/otps/sms/authenticate': authenticateSmsOtp,
  'POST /v1/b2b/totp': createTotp,
  'POST /v1/b2b/totp/authenticate': authenticateTotp,
  'DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp': deleteTotp,
  'POST /v1/b2b/recovery_codes/recover': recover,
  'POST /v1/b2b/recovery_codes/rotate': rotateRecoveryCodes,
  'GET /v1/b2b/recovery_codes/{organization_id}/{member_id}': getRecoveryCodes,
};
