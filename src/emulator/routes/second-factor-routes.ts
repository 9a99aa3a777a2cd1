import type { Operation } from '../../domain/operations';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import type { World } from '../world';
import { authenticateSmsOtp } from './authenticate-sms-otp';
import { authenticateTotp } from './authenticate-totp';
import { createTotp } from './create-totp';
import { deleteTotp } from './delete-totp';
import { recover } from './recover';
import { getRecoveryCodes, rotateRecoveryCodes } from './recovery-codes';
import { sendSmsOtp } from './send-sms-otp';

type Route = (world: World, request: ApiRequest) => ApiResponse | Promise<ApiResponse>;

/** The routes of the second factor. */
export const secondFactorRoutes = {
  send_sms_otp: sendSmsOtp,
  authenticate_sms_otp: authenticateSmsOtp,
  create_totp: createTotp,
  authenticate_totp: authenticateTotp,
  delete_member_totp: deleteTotp,
  recover: recover,
  rotate_recovery_codes: rotateRecoveryCodes,
  get_recovery_codes: getRecoveryCodes,
} satisfies Partial<Record<Operation, Route>>;
