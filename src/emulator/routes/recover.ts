import { z } from 'zod';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { consumeRecoveryCode } from '../rules/consume-recovery-code';
import { refuseRecoveryCodeForm } from '../rules/refuse-code-form';
import { refuseWithoutRecoveryCodes } from '../rules/refuse-without-recovery-codes';
import type { World } from '../world';
import { authenticateSecondFactor, secondFactorLoginInput } from './authenticate-second-factor';

const input = secondFactorLoginInput.extend({ recovery_code: z.string() });

/** `POST /v1/b2b/recovery_codes/recover`: a recovery code in place of the second factor. */
export function recover(world: World, request: ApiRequest): Promise<ApiResponse> {
  const asked = parseInput(input, request.body);
  refuseRecoveryCodeForm(asked.recovery_code);
  return authenticateSecondFactor(world, asked, {
    refuse: (_, member) => refuseWithoutRecoveryCodes(member),
    consume: (_, member) => consumeRecoveryCode(member, asked.recovery_code, world.clock.now()),
    more: ({ secondFactors }) => ({
      recovery_codes_remaining: secondFactors.recoveryCodes.filter(({ used }) => !used).length,
    }),
  });
}
