import type { ImapFlow } from 'imapflow';
import { HarnessError } from '../../errors/harness-error';
import { type AwaitedCode, addressFrom, type Inbox } from '../inbox';
import { noCode } from '../no-code';
import { connectMailbox } from './connect-mailbox';
import type { ImapOptions } from './imap-options';
import { type MailWithCode, readNewMails } from './read-new-mails';
import { unreachableMailbox } from './unreachable-mailbox';
import { waitForNews } from './wait-for-news';

/**
 * Opens a mailbox by IMAP (RFC 3501), TLS always on. Mails that are there by now are old and never
 * looked at again, however many they are.
 *
 * @throws HarnessError `inbox-unreachable`
 */
export async function openImapInbox(options: ImapOptions): Promise<Inbox> {
  const { client, firstUid } = await connectMailbox(options);
  const nextUid = new Map<string, number>();
  return {
    name: 'imap',
    addressFor: (id) => addressFrom(options.template, id),
    async newestCode(awaited) {
      const from = nextUid.get(awaited.address) ?? firstUid;
      try {
        const { uid, code } = await awaitCode(client, options, awaited, from);
        nextUid.set(awaited.address, uid + 1);
        if (options.afterwards === 'delete') await client.messageDelete(`${uid}`, { uid: true });
        return code;
      } catch (cause) {
        awaited.signal.throwIfAborted();
        throw cause instanceof HarnessError ? cause : unreachableMailbox(options, cause);
      }
    },
    async close() {
      await client.logout().catch(() => client.close());
    },
  };
}

async function awaitCode(
  client: ImapFlow,
  { waitSeconds, mailbox, pattern }: ImapOptions,
  awaited: AwaitedCode,
  fromUid: number,
): Promise<MailWithCode> {
  const deadline = Date.now() + waitSeconds * 1000;
  for (let round = 0; ; round += 1) {
    awaited.signal.throwIfAborted();
    const mails = await readNewMails(client, { ...awaited, fromUid, pattern });
    const newest = mails.at(-1);
    if (newest !== undefined) return newest;
    const left = deadline - Date.now();
    if (left <= 0) {
      const check = `that OTP_EMAIL_TEMPLATE leads to the mailbox "${mailbox}", that the mail is not in another folder such as spam, and OTP_CODE_PATTERN if the template is customised`;
      throw noCode('imap', awaited.address, waitSeconds, check);
    }
    await waitForNews(client, Math.min(left, 1_000 * 1.5 ** round, 10_000), awaited.signal);
  }
}
