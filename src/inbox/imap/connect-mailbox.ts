import type { ImapFlow } from 'imapflow';
import { withDeadline } from '../../io/deadline';
import { defined } from '../../io/defined';
import type { ImapOptions } from './imap-options';
import { unreachableMailbox } from './unreachable-mailbox';

/** An open mailbox. */
export interface ConnectedMailbox {
  readonly client: ImapFlow;
  /** The first UID that a new mail can have: all below it were there before. */
  readonly firstUid: number;
}

/**
 * Connects, logs in and opens the mailbox.
 *
 * @param ms how long that may take.
 * @throws HarnessError `inbox-unreachable`
 */
export async function connectMailbox(options: ImapOptions, ms: number): Promise<ConnectedMailbox> {
  const client = await clientFor(options);
  // Without a listener an error of an idle connection would end the process; the next call tells it.
  client.on('error', () => undefined);
  try {
    return await withDeadline(ms, undefined, async () => {
      await client.connect();
      const { uidNext } = await client.mailboxOpen(options.mailbox);
      return { client, firstUid: Number(uidNext) };
    });
  } catch (cause) {
    client.close();
    throw unreachableMailbox(options, cause);
  }
}

async function clientFor(options: ImapOptions): Promise<ImapFlow> {
  // Loaded only here: it takes longer than most commands, and few of them read a mailbox.
  const { ImapFlow } = await import('imapflow');
  const { host, port, user, password, ca } = options;
  const startTls = port === 143;
  return new ImapFlow({
    host,
    port,
    secure: !startTls,
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: 20_000,
    ...defined({
      doSTARTTLS: startTls ? true : undefined,
      tls: ca === undefined ? undefined : { ca },
    }),
  });
}
