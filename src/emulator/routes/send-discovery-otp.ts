import { z } from 'zod';
import { minute } from '../clock';
import type { ApiRequest, ApiResponse } from '../http/api-request';
import { parseInput } from '../http/parse-input';
import { newPasscode } from '../identifiers';
import { otpMinutes } from '../rules/otp-minutes';
import { supersede } from '../rules/supersede-passcodes';
import type { World } from '../world';
import { checkLocale } from './check-locale';
import { refuseMalformedEmail } from './known';

const input = z.object({
  email_address: z.string(),
  discovery_expiration_minutes: z.number().nullish(),
  locale: z.string().nullish(),
});

/** `POST /v1/b2b/otps/email/discovery/send`; an address that nobody knows is mailed as well. */
export function sendDiscoveryOtp(world: World, request: ApiRequest): ApiResponse {
  const asked = parseInput(input, request.body);
  checkLocale(asked.locale);
  refuseMalformedEmail(asked.email_address);
  const minutes = otpMinutes(asked.discovery_expiration_minutes);
  const sentAt = world.clock.now();
  const expiresAt = sentAt + minutes * minute;
  const passcode = { code: newPasscode(), sentAt, expiresAt, state: 'fresh' as const };
  const key = asked.email_address.toLowerCase();
  const earlier = world.discoveryPasscodes.get(key) ?? [];
  world.discoveryPasscodes.set(key, supersede(earlier, passcode));
  world.onMail({
    to: asked.email_address,
    code: passcode.code,
    locale: asked.locale ?? 'en',
    organizationName: 'Emulator',
    sentAt,
  });
  return { status: 200, body: {} };
}
