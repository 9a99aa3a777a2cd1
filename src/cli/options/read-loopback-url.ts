import { HarnessError } from '../../errors/harness-error';
import { readBaseUrl } from '../../settings/read-base-url';
import { isLoopback } from '../../settings/refuse-live-project';

/**
 * Reads the address of an emulator from `--url`: one on this machine.
 *
 * @throws HarnessError `settings-invalid` or `settings-live-project`
 */
export function readLoopbackUrl(text: string): string {
  const baseUrl = readBaseUrl(text, '--url');
  if (isLoopback(new URL(baseUrl))) return baseUrl;
  throw new HarnessError('settings-invalid', {
    failedTo: 'use the address in',
    subject: '--url',
    reason: `${baseUrl} is not on this machine, and only an emulator is verified with --url`,
    cure: 'Use npm run verify:sandbox for Stytch itself',
  });
}
