import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type StandingProxy,
  standingProxy,
} from '../../../provider-verification/testing/standing-proxy';
import { type TlsFront, tlsFront } from '../../../provider-verification/testing/tls-front';
import type { Mail } from '../../emulator/mail';
import { type Emulator, startEmulator } from '../../emulator/start-emulator';
import { type Certificates, makeCertificates } from '../../inbox/testing/certificates';
import { defined } from '../../io/defined';
import { temporaryFolder } from '../../io/temporary-folder';

/** An emulator behind TLS with a private CA, as far from the command line as Stytch would be. */
export interface SandboxStandIn {
  readonly emulator: Emulator;
  readonly proxy: StandingProxy;
  readonly tls: TlsFront;
  /** What `.env` would hold for it. */
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** Starts the stand-in; with other certificates than its own when a server shares them. */
export async function sandboxStandIn(
  options: { readonly certificates?: Certificates; readonly onMail?: (mail: Mail) => void } = {},
): Promise<SandboxStandIn> {
  const certificates = options.certificates ?? (await makeCertificates());
  const emulator = await startEmulator(defined({ onMail: options.onMail }));
  const proxy = await standingProxy(emulator.url);
  const tls = await tlsFront(proxy.url, certificates);
  const caFile = join(temporaryFolder('ca'), 'ca.pem');
  writeFileSync(caFile, certificates.ca);
  return {
    emulator,
    proxy,
    tls,
    environment: {
      STYTCH_PROJECT_ID: emulator.projectId,
      STYTCH_SECRET: emulator.secret,
      STYTCH_BASE_URL: tls.url,
      NODE_EXTRA_CA_CERTS: caFile,
      OTP_INBOX: 'emulator',
    },
    async close() {
      await tls.close();
      await proxy.close();
      await emulator.close();
    },
  };
}
