import { causeCode, describeCause } from '../../errors/describe-cause';
import { HarnessError } from '../../errors/harness-error';
import type { ImapOptions } from './imap-options';

/** Words the failure of a mailbox, without its password. */
export function unreachableMailbox(options: ImapOptions, cause: unknown): HarnessError {
  return new HarnessError('inbox-unreachable', {
    failedTo: 'open the mailbox of',
    subject: options.user,
    ...describe(options, cause),
  });
}

function describe({ host, port, mailbox, password }: ImapOptions, cause: unknown) {
  const server = `${host}:${port}`;
  if (flag(cause, 'authenticationFailed')) {
    return {
      reason: `${server} refuses the login`,
      cure: 'Check OTP_IMAP_USER and OTP_IMAP_PASSWORD; many providers want a password for apps',
    };
  }
  if (flag(cause, 'mailboxMissing')) {
    return { reason: `${server} has no mailbox "${mailbox}"`, cure: 'Check OTP_IMAP_MAILBOX' };
  }
  const detail = [causeCode(cause), describeCause(cause).replaceAll(password, '***')].join(' ');
  const isTls = /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|SSL|certificate/i.test(detail);
  return {
    reason: `${server} could not be used (${detail.trim()})`,
    cure: isTls
      ? 'Check the certificate; name a private CA in NODE_EXTRA_CA_CERTS'
      : 'Check OTP_IMAP_HOST and OTP_IMAP_PORT, and that it speaks TLS',
  };
}

function flag(cause: unknown, name: string): boolean {
  return typeof cause === 'object' && cause !== null && Reflect.get(cause, name) === true;
}
