/** What to wait for: the newest passcode for an address, sent after an instant. */
export interface AwaitedCode {
  readonly address: string;
  /** When the sending was asked for, in ms since 1970 by this machine's clock. */
  readonly sentAfter: number;
  /** Passcodes that were read before and are not to be taken again. */
  readonly known: ReadonlySet<string>;
  /** Ends the waiting when the run is stopped. */
  readonly signal: AbortSignal;
  /** Mails another passcode, for a person who asks for one. */
  readonly resend: () => Promise<void>;
}

/** What an address begins as: `{id}` becomes a part of the run's own. */
export function addressFrom(template: string, id: string): string {
  return template.replaceAll('{id}', id);
}

/** How the e-mailed passcode comes back. One is opened for a run and closed at its end. */
export interface Inbox {
  /** As the reader chose it: `emulator`, `imap`, `mailosaur`, `prompt`. */
  readonly name: string;
  /** An address whose mails this inbox can read; `id` makes it the run's own. */
  addressFor(id: string): string;
  /**
   * The newest passcode that was sent to the address after the instant. Never printed or logged.
   *
   * @throws HarnessError `inbox-no-code` when none came in time, `inbox-unreachable` when the inbox
   *   could not be asked, `inbox-skipped` when the person at the prompt leaves this one out
   */
  newestCode(awaited: AwaitedCode): Promise<string>;
  close(): Promise<void>;
}
