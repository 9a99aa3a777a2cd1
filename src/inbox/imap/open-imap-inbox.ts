import type { ImapFlow } from 'imapflow';
import { HarnessError } from '../../errors/harness-error';
import { DeadlinePassed, startDeadline, withDeadline } from '../../io/deadline';
import { type AwaitedCode, addressFrom, type Inbox } from '../inbox';
import { noCode } from '../no-code';
import { connectMailbox } from './connect-mailbox';
import type { ImapOptions } from './imap-options';
import { MailboxReader, type MailWithCode, type WantedMails } from './mailbox-reader';
import { unreachableMailbox } from './unreachable-mailbox';
import { waitForNews } from './wait-for-news';

/** How long one command of ours may take beyond the wait for a mail, and the farewell (ms). */
const commandMs = 20_000;
const farewellMs = 3_000;

/**
 * Opens a mailbox by IMAP (RFC 3501), TLS always on. Mails that are there by now are old and never
 * looked at again, however many they are.
 *
 * @throws HarnessError `inbox-unreachable`
 */
export async function openImapInbox(options: ImapOptions): Promise<Inbox> {
  const { commandMs: ms = commandMs } = options;
  const { client, firstUid } = await connectMailbox(options, ms);
  const reader = new MailboxReader(client, firstUid, options.pattern);
  const nextUid = new Map<string, number>();
  return {
    name: 'imap',
    addressFor: (id) => addressFrom(options.template, id),
    async newestCode(awaited) {
      try {
        return await withDeadline(
          options.waitSeconds * 1000 + ms,
          awaited.signal,
          async (signal) => {
            const fromUid = nextUid.get(awaited.address) ?? firstUid;
            const wanted = { ...awaited, signal, fromUid };
            const { uid, code } = await awaitCode(client, reader, options, wanted);
            nextUid.set(awaited.address, uid + 1);
            if (options.afterwards === 'delete')
              await client.messageDelete(`${uid}`, { uid: true });
            return code;
          },
        );
      } catch (cause) {
        awaited.signal.throwIfAborted();
        // Whatever it still says belongs to a command that nobody waits for.
        if (cause instanceof DeadlinePassed) client.close();
        throw cause instanceof HarnessError ? cause : unreachableMailbox(options, cause);
      }
    },
    close: () =>
      withDeadline(Math.min(ms, farewellMs), undefined, () => client.logout()).catch(() =>
        client.close(),
      ),
  };
}

async function awaitCode(
  client: ImapFlow,
  reader: MailboxReader,
  { waitSeconds, mailbox }: ImapOptions,
  awaited: AwaitedCode & WantedMails,
): Promise<MailWithCode> {
  const deadline = startDeadline(waitSeconds * 1000, awaited.signal);
  try {
    for (let round = 0; ; round += 1) {
      awaited.signal.throwIfAborted();
      const newest = await reader.newest(awaited);
      if (newest !== undefined) return newest;
      const left = deadline.left();
      if (left <= 0) throw notThere(mailbox, awaited, waitSeconds);
      await waitForNews(client, Math.min(left, 1_000 * 1.5 ** round, 10_000), awaited.signal);
    }
  } finally {
    deadline.release();
  }
}

function notThere(mailbox: string, { address }: AwaitedCode, waitSeconds: number): HarnessError {
  const check = `that OTP_EMAIL_TEMPLATE leads to the mailbox "${mailbox}", that the mail is not in another folder such as spam, and OTP_CODE_PATTERN if the template is customised`;
  return noCode('imap', address, waitSeconds, check);
}
