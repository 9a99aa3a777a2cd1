import { HarnessError } from '../../errors/harness-error';
import { defined } from '../../io/defined';
import { type InboxName, inboxNames } from '../../settings/setting-variables';
import type { SandboxSettings } from '../../settings/settings';

/**
 * The inbox that was chosen: by the option, or else by OTP_INBOX.
 *
 * @throws HarnessError `usage-invalid` for a name that is none, `settings-missing` without any
 */
export function chooseInbox(option: string | undefined, settings: SandboxSettings): InboxName {
  const name = option ?? settings.variables.OTP_INBOX;
  const found = inboxNames.find((one) => one === name);
  if (found !== undefined) return found;
  throw new HarnessError(name === undefined ? 'settings-missing' : 'usage-invalid', {
    failedTo: 'choose an inbox',
    ...defined({ subject: name }),
    reason:
      name === undefined ? 'neither OTP_INBOX nor --inbox names one' : 'no inbox has this name',
    cure: `Name one of ${inboxNames.join(', ')}`,
  });
}
