import { z } from 'zod';
import { discoveredOrganizations } from '../discovery/discovered-organizations';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { newId, newToken } from '../identifiers';
import { intermediateMilliseconds } from '../rules/intermediate-lifetime';
import { refusePasscodeForm } from '../rules/refuse-code-form';
import { takePasscode } from '../rules/take-passcode';
import type { World } from '../world';
import { refuseMalformedEmail } from './known';

const input = z.object({ email_address: z.string(), code: z.string() });

/** `POST /v1/b2b/otps/email/discovery/authenticate`: an intermediate session of no organization yet. */
export function authenticateDiscoveryOtp(world: World, request: ApiRequest): ApiResponse {
  const { email_address: emailAddress, code } = parseInput(input, request.body);
  refuseMalformedEmail(emailAddress);
  refusePasscodeForm(code);
  const now = world.clock.now();
  takePasscode(world.discoveryPasscodes.get(emailAddress.toLowerCase()) ?? [], code, now);
  const intermediate = {
    token: newToken(),
    memberId: null,
    expiresAt: now + intermediateMilliseconds,
    factors: [
      { emailId: newId('member-email'), emailAddress, createdAt: now, lastAuthenticatedAt: now },
    ],
  };
  world.intermediateSessions.set(intermediate.token, intermediate);
  return {
    status: 200,
    body: {
      discovered_organizations: discoveredOrganizations(world, intermediate, { toJoin: true }),
      email_address: emailAddress,
      intermediate_session_token: intermediate.token,
    },
  };
}
