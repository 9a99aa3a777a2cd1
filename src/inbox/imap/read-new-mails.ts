import type { ImapFlow } from 'imapflow';
import PostalMime, { type Email } from 'postal-mime';
import { findCode } from '../find-code';

/** Which mails count. */
export interface WantedMails {
  readonly address: string;
  /** In ms since 1970, by our clock; the server's may differ by some minutes. */
  readonly sentAfter: number;
  /** Passcodes that were taken before. */
  readonly known: ReadonlySet<string>;
  /** Mails below this UID are old. */
  readonly fromUid: number;
  readonly pattern: RegExp | undefined;
}

/** A mail that holds a passcode. */
export interface MailWithCode {
  readonly uid: number;
  readonly code: string;
}

// Longer than a passcode lives; a clock may be wrong, and the UID tells old from new already.
const clockSlackMs = 15 * 60_000;
const largestMailBytes = 1024 * 1024;

/** The mails to an address that came lately and hold a passcode, the newest last. */
export async function readNewMails(client: ImapFlow, wanted: WantedMails): Promise<MailWithCode[]> {
  const found: MailWithCode[] = [];
  const since = wanted.sentAfter - clockSlackMs;
  const mails = await client.fetchAll(
    `${wanted.fromUid}:*`,
    { uid: true, internalDate: true, source: { maxLength: largestMailBytes } },
    { uid: true },
  );
  for (const { uid, internalDate, source } of mails) {
    // `N:*` names the last mail even when its UID is below N (RFC 3501, section 6.4.8).
    if (uid < wanted.fromUid || source === undefined) continue;
    if (internalDate !== undefined && new Date(internalDate).getTime() < since) continue;
    const mail = await PostalMime.parse(source);
    if (!isTo(mail, wanted.address)) continue;
    const { subject = '', text, html } = mail;
    const code = findCode({ subject, text, html }, wanted.pattern);
    if (code !== undefined && !wanted.known.has(code)) found.push({ uid, code });
  }
  return found.sort((a, b) => a.uid - b.uid);
}

/** Whether a mail is addressed to somebody, by its own headers or by those of a catch-all. */
function isTo({ to = [], cc = [], headers, deliveredTo }: Email, address: string): boolean {
  const listed = [...to, ...cc].flatMap((one) => one.group ?? [one]).map((one) => one.address);
  const delivered = headers
    .filter(({ key }) => key === 'x-original-to' || key === 'envelope-to')
    .map(({ value }) => value);
  const wanted = address.toLowerCase();
  return [...listed, ...delivered, deliveredTo].some((one) => one?.toLowerCase() === wanted);
}
