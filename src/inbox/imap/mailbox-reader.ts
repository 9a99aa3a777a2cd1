import type { FetchMessageObject, ImapFlow } from 'imapflow';
import PostalMime from 'postal-mime';
import { findCode } from '../find-code';
import { recipientsOf } from './recipients-of';

/** A mail as it was seen: its headers are read once, its body when somebody waits for it. */
interface SeenMail {
  readonly uid: number;
  readonly arrivedAt: Date | undefined;
  /** In lower case. */
  readonly recipients: ReadonlySet<string>;
  code?: Promise<string | undefined>;
}

/** Which mails count. */
export interface WantedMails {
  readonly address: string;
  /** In ms since 1970, by our clock; the server's may differ by some minutes. */
  readonly sentAfter: number;
  /** Passcodes that were taken before. */
  readonly known: ReadonlySet<string>;
  /** Mails below this UID are old for this address. */
  readonly fromUid: number;
}

/** A mail that holds a passcode. */
export interface MailWithCode {
  readonly uid: number;
  readonly code: string;
}

// Longer than a passcode lives; a clock may be wrong, and the UID tells old from new already.
const clockSlackMs = 15 * 60_000;
const largestMailBytes = 1024 * 1024;
const addressHeaders = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to'];

/**
 * Reads a mailbox for all who wait at it: the headers of what is new, each once, and the body of a
 * mail only for the address that somebody waits at, once too.
 */
export class MailboxReader {
  readonly #client: ImapFlow;
  readonly #pattern: RegExp | undefined;
  readonly #seen: SeenMail[] = [];
  #nextUid: number;
  #looking: Promise<void> | undefined;

  /** @param firstUid the first that a new mail can have: all below it are old. */
  constructor(client: ImapFlow, firstUid: number, pattern: RegExp | undefined) {
    this.#client = client;
    this.#nextUid = firstUid;
    this.#pattern = pattern;
  }

  /** The newest mail to an address that came lately and holds a passcode; undefined without one. */
  async newest(wanted: WantedMails): Promise<MailWithCode | undefined> {
    await this.#look();
    const address = wanted.address.toLowerCase();
    const since = wanted.sentAfter - clockSlackMs;
    const fitting = this.#seen.filter(
      ({ uid, recipients, arrivedAt }) =>
        uid >= wanted.fromUid &&
        recipients.has(address) &&
        (arrivedAt === undefined || arrivedAt.getTime() >= since),
    );
    for (const mail of fitting.reverse()) {
      mail.code ??= this.#codeOf(mail.uid);
      const code = await mail.code;
      if (code !== undefined && !wanted.known.has(code)) return { uid: mail.uid, code };
    }
    return undefined;
  }

  /** Looks for new mails; who comes while somebody looks waits for that, and then looks anew. */
  async #look(): Promise<void> {
    while (this.#looking !== undefined) await this.#looking.catch(() => undefined);
    this.#looking = this.#readHeaders();
    try {
      await this.#looking;
    } finally {
      this.#looking = undefined;
    }
  }

  async #readHeaders(): Promise<void> {
    const mails = await this.#client.fetchAll(
      `${this.#nextUid}:*`,
      { uid: true, internalDate: true, headers: addressHeaders },
      { uid: true },
    );
    // `N:*` names the last mail even when its UID is below N (RFC 3501, section 6.4.8).
    const added = mails.filter(({ uid }) => uid >= this.#nextUid).sort((a, b) => a.uid - b.uid);
    for (const mail of added) this.#seen.push(await seen(mail));
    this.#nextUid = Math.max(this.#nextUid, ...added.map(({ uid }) => uid + 1));
  }

  async #codeOf(uid: number): Promise<string | undefined> {
    const fetched = await this.#client.fetchOne(
      `${uid}`,
      { uid: true, source: { maxLength: largestMailBytes } },
      { uid: true },
    );
    if (fetched === false || fetched.source === undefined) return undefined;
    const { subject = '', text, html } = await PostalMime.parse(fetched.source);
    return findCode({ subject, text, html }, this.#pattern);
  }
}

async function seen({ uid, internalDate, headers }: FetchMessageObject): Promise<SeenMail> {
  const mail = await PostalMime.parse(headers ?? '');
  return {
    uid,
    arrivedAt: internalDate === undefined ? undefined : new Date(internalDate),
    recipients: recipientsOf(mail),
  };
}
