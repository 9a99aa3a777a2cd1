import { requiredVariables } from '../settings/required-variables';
import type { InboxName } from '../settings/setting-variables';
import type { SandboxSettings } from '../settings/settings';
import { emulatorInbox } from './emulator-inbox';
import { openImapInbox } from './imap/open-imap-inbox';
import type { Inbox } from './inbox';
import { mailosaurInbox } from './mailosaur-inbox';
import { promptInbox } from './prompt-inbox';

/**
 * Opens the inbox that was chosen, with its own settings.
 *
 * @param onInterrupt called when a person presses Ctrl-C at the prompt.
 * @throws HarnessError `settings-missing`, `usage-invalid` or `inbox-unreachable`
 */
export async function openInbox(
  name: InboxName,
  { variables, baseUrl }: SandboxSettings,
  onInterrupt: () => void,
): Promise<Inbox> {
  const pattern = variables.OTP_CODE_PATTERN;
  const common = {
    waitSeconds: variables.OTP_WAIT_SECONDS,
    pattern: pattern === undefined ? undefined : new RegExp(pattern, 'u'),
  };
  switch (name) {
    case 'emulator':
      return emulatorInbox(baseUrl, variables.OTP_EMAIL_TEMPLATE);
    case 'prompt': {
      const [template] = requiredVariables(variables, 'OTP_EMAIL_TEMPLATE');
      return promptInbox({ template, input: process.stdin, output: process.stdout, onInterrupt });
    }
    case 'mailosaur': {
      const [apiKey, serverId] = requiredVariables(
        variables,
        'MAILOSAUR_API_KEY',
        'MAILOSAUR_SERVER_ID',
      );
      const template = variables.OTP_EMAIL_TEMPLATE ?? `{id}@${serverId}.mailosaur.net`;
      return mailosaurInbox({ ...common, apiKey, serverId, template });
    }
    case 'imap': {
      const [host, user, password, template] = requiredVariables(
        variables,
        'OTP_IMAP_HOST',
        'OTP_IMAP_USER',
        'OTP_IMAP_PASSWORD',
        'OTP_EMAIL_TEMPLATE',
      );
      return openImapInbox({
        ...common,
        host,
        user,
        password,
        template,
        port: variables.OTP_IMAP_PORT,
        mailbox: variables.OTP_IMAP_MAILBOX,
        afterwards: variables.OTP_IMAP_AFTERWARDS,
      });
    }
  }
}
