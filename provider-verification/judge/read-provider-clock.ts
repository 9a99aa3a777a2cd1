import { z } from 'zod';
import { callProvider } from '../arrange/provider-api/call-provider';
import type { VerificationTarget } from '../verification-target';

const clock = z.object({ now: z.iso.datetime({ offset: true }) });
const timeoutMs = 20_000;

/**
 * The provider's time (ms since 1970). An emulator's clock may have been moved, and it is asked; of a
 * sandbox it is this machine's.
 *
 * @throws Error that says why an emulator did not tell it
 */
export async function readProviderClock(
  { kind, baseUrl }: VerificationTarget,
  signal: AbortSignal,
): Promise<number> {
  if (kind === 'sandbox') return Date.now();
  const path = '/_emulator/clock';
  const { status, body } = await callProvider({
    method: 'GET',
    url: `${baseUrl}${path}`,
    timeoutMs,
    signal,
  });
  const parsed = clock.safeParse(body);
  if (status !== 200 || !parsed.success)
    throw new Error(`GET ${path} answered ${status} without a time`);
  return Date.parse(parsed.data.now);
}
