import { z } from 'zod';
import { minute } from '../clock';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { newId } from '../identifiers';
import { refuseEnrolmentWithoutFactor, refuseWithoutLogin } from '../rules/refuse-mfa-bypass';
import { refuseRestrictedMfaMethod } from '../rules/refuse-restricted-mfa-method';
import { refuseSecondTotp } from '../rules/refuse-second-totp';
import { totpMinutes } from '../rules/totp-minutes';
import { newRecoveryCodes } from '../second-factors/new-recovery-codes';
import { qrCode } from '../second-factors/qr-code';
import { newTotpSecret, totpUri } from '../second-factors/totp-of';
import type { World } from '../world';
import { memberResponse } from './member-response';
import { findLogin, knownOwners, secondFactorInput } from './second-factor-request';

const input = secondFactorInput.extend({ expiration_minutes: z.number().nullish() });

/** `POST /v1/b2b/totp`; the registration counts once a code of it was right. */
export async function createTotp(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  const minutes = totpMinutes(asked.expiration_minutes);
  const { organization, member } = knownOwners(world, asked);
  refuseRestrictedMfaMethod(organization, member, 'totp');
  const { session, intermediate } = await findLogin(world, member, asked, false);
  refuseSecondTotp(member);
  refuseWithoutLogin(member, session, intermediate);
  refuseEnrolmentWithoutFactor(member, session);

  const now = world.clock.now();
  const registrationId = newId('member-totp');
  const secret = newTotpSecret();
  const recoveryCodes = newRecoveryCodes();
  member.secondFactors.totp = {
    registrationId,
    secret,
    expiresAt: now + minutes * minute,
    verified: false,
    usedSteps: [],
  };
  member.secondFactors.recoveryCodes = recoveryCodes;
  member.updatedAt = now;
  const issuer = String(organization.settings.organization_name);
  const { status, body } = memberResponse(world, organization, member);
  return {
    status,
    body: {
      ...body,
      qr_code: qrCode(totpUri(member, issuer, secret)),
      recovery_codes: recoveryCodes.map(({ code }) => code),
      secret,
      totp_registration_id: registrationId,
    },
  };
}
