import MailosaurClient from 'mailosaur';
import { describeCause } from '../errors/describe-cause';
import { HarnessError } from '../errors/harness-error';
import { withDeadline } from '../io/deadline';
import { findCode } from './find-code';
import { type AwaitedCode, addressFrom, type Inbox } from './inbox';
import { noCode } from './no-code';

/** A Mailosaur server. `apiKey` must never be printed or logged. */
export interface MailosaurOptions {
  readonly apiKey: string;
  readonly serverId: string;
  readonly template: string;
  /** How long to wait for a mail (s). */
  readonly waitSeconds: number;
  readonly pattern?: RegExp | undefined;
}

/**
 * Reads passcodes through Mailosaur's official client.
 * Source: https://mailosaur.com/docs/api, "Find a message"
 */
export function mailosaurInbox(options: MailosaurOptions): Inbox {
  const client = new MailosaurClient(options.apiKey);
  return {
    name: 'mailosaur',
    addressFor: (id) => addressFrom(options.template, id),
    newestCode: (awaited) => newestCode(client, options, awaited),
    close: async () => undefined,
  };
}

async function newestCode(
  client: MailosaurClient,
  options: MailosaurOptions,
  awaited: AwaitedCode,
): Promise<string> {
  const { serverId, waitSeconds, pattern } = options;
  const deadline = Date.now() + waitSeconds * 1000;
  for (;;) {
    awaited.signal.throwIfAborted();
    const left = deadline - Date.now();
    if (left <= 0) throw notThere(options, awaited);
    // Short searches one after the other: the client listens to no signal.
    const { items = [] } = await ask(options, awaited.signal, () =>
      client.messages.search(
        serverId,
        { sentTo: awaited.address },
        {
          receivedAfter: new Date(awaited.sentAfter - clockSlackMs),
          timeout: Math.min(left, 3_000),
          errorOnTimeout: false,
        },
      ),
    );
    for (const { id } of items) {
      if (id === undefined) continue;
      const mail = await ask(options, awaited.signal, () => client.messages.getById(id));
      const text = { subject: mail.subject ?? '', text: mail.text?.body, html: mail.html?.body };
      const code = findCode(text, pattern);
      if (code !== undefined && !awaited.known.has(code)) return code;
    }
  }
}

/** Longer than one search waits at the server (ms). */
const callMs = 20_000;

// Addresses are the run's own, so a generous bound takes no mail of another run.
const clockSlackMs = 15 * 60_000;

async function ask<T>(
  { apiKey, serverId }: MailosaurOptions,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await withDeadline(callMs, signal, work);
  } catch (cause) {
    signal.throwIfAborted();
    const detail = describeCause(cause).replaceAll(apiKey, '***').replace(/\.$/, '');
    throw new HarnessError('inbox-unreachable', {
      failedTo: 'ask Mailosaur for the server',
      subject: serverId,
      reason: detail,
      cure: 'Check MAILOSAUR_API_KEY, MAILOSAUR_SERVER_ID and the network',
    });
  }
}

function notThere({ waitSeconds }: MailosaurOptions, { address }: AwaitedCode): HarnessError {
  const check =
    'that OTP_EMAIL_TEMPLATE ends with the domain of the server, and OTP_CODE_PATTERN if the template is customised';
  return noCode('mailosaur', address, waitSeconds, check);
}
