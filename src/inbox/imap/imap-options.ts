/** A mailbox, and how it is read. `password` must never be printed or logged. */
export interface ImapOptions {
  readonly host: string;
  /** TLS from the first byte on; port 143 alone begins in the clear and must offer STARTTLS. */
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly mailbox: string;
  /** An address with `{id}` in it whose mails arrive in the mailbox. */
  readonly template: string;
  /** How long to wait for a mail (s). */
  readonly waitSeconds: number;
  /** For customised templates, with one group around the code. */
  readonly pattern?: RegExp | undefined;
  /** What becomes of a mail once its passcode was read. */
  readonly afterwards: 'keep' | 'delete';
  /** A certificate authority of one's own, as PEM; NODE_EXTRA_CA_CERTS names one for the process. */
  readonly ca?: string;
  /** How long connecting, and a single command, may take (ms); 20 s unless a test has no time. */
  readonly commandMs?: number;
}
