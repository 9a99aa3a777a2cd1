import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../io/temporary-folder';
import { freePort } from '../../testing/free-port';
import { type Certificates, makeCertificates } from './certificates';

/** A real IMAP server on loopback, over TLS, with a mailbox of its own. */
export interface Dovecot {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** The Maildir behind the mailbox. */
  readonly maildir: string;
  readonly certificates: Certificates;
  /** A file with the certificate authority, for NODE_EXTRA_CA_CERTS. */
  readonly caFile: string;
  /** What the server writes of each client. */
  readonly logFile: string;
  stop(): void;
}

/** Where the distribution's package puts the server. */
const program = '/usr/sbin/dovecot';

/** Why no server can be had here, in a line with the cure; undefined when one can. */
export function dovecotMissing(): string | undefined {
  if (!existsSync(program)) return 'needs Dovecot: apt-get install dovecot-imapd';
  if (process.getuid?.() !== 0) return 'needs Dovecot started as root';
  return undefined;
}

/** Starts the server in a folder of its own; no service of the system is touched. */
export async function startDovecot(): Promise<Dovecot> {
  // Short names: the paths of its sockets may have 107 characters.
  const folder = temporaryFolder('imap');
  // Its login processes run under another user and must reach their sockets.
  chmodSync(folder, 0o755);
  const certificates = await makeCertificates();
  const port = await freePort();
  const maildir = join(folder, 'mail');
  for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(maildir, name), { recursive: true });
  execFileSync('chown', ['-R', 'mail:mail', maildir]);
  const caFile = join(folder, 'ca.pem');
  writeFileSync(caFile, certificates.ca);
  writeFileSync(join(folder, 'cert.pem'), certificates.cert);
  writeFileSync(join(folder, 'key.pem'), certificates.key, { mode: 0o600 });
  const password = 'example-mailbox-password';
  const file = join(folder, 'dovecot.conf');
  writeFileSync(file, configuration({ folder, port, maildir, password }));
  // Its daemon keeps what it inherits: with a pipe, this would wait for ever.
  const { status } = spawnSync(program, ['-c', file], { stdio: 'ignore' });
  if (status !== 0) throw new Error(`Dovecot does not start, it ended with ${status}`);
  return {
    port,
    user: 'qa@example.org',
    password,
    maildir,
    certificates,
    caFile,
    logFile: join(folder, 'log'),
    stop() {
      spawnSync('/usr/bin/doveadm', ['-c', file, 'stop'], { encoding: 'utf8' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(parts: {
  folder: string;
  port: number;
  maildir: string;
  password: string;
}): string {
  const { folder, port, maildir, password } = parts;
  return `
base_dir = ${folder}/r
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
mail_location = maildir:${maildir}
first_valid_uid = 1
auth_failure_delay = 0
service imap-login {
  chroot =
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${maildir}
}
`;
}
