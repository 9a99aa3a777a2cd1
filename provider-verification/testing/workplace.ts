import { type Emulator, startEmulator } from '../../src/emulator/start-emulator';
import { emulatorInbox } from '../../src/inbox/emulator-inbox';
import {
  openVerification,
  type Verification,
  type VerificationOptions,
} from '../open-verification';
import type { VerificationTarget } from '../verification-target';
import { type StandingProxy, standingProxy } from './standing-proxy';

/** An emulator, a proxy before it, and what verifies through the proxy. */
export interface Workplace {
  readonly emulator: Emulator;
  readonly proxy: StandingProxy;
  readonly target: VerificationTarget;
  readonly options: Pick<VerificationOptions, 'target' | 'inbox'>;
  /** Opens a verification that is closed with the workplace. */
  open(options?: Partial<VerificationOptions>): Promise<Verification>;
  close(): Promise<void>;
}

/** Sets up the workplace. */
export async function workplace(): Promise<Workplace> {
  const emulator = await startEmulator();
  const proxy = await standingProxy(emulator.url);
  const { projectId, secret } = emulator;
  const target: VerificationTarget = { kind: 'emulator', baseUrl: proxy.url, projectId, secret };
  const opened: Verification[] = [];
  const options = { target, inbox: emulatorInbox(proxy.url) };
  return {
    emulator,
    proxy,
    target,
    options,
    async open(more = {}) {
      const verification = await openVerification({ ...options, ...more });
      opened.push(verification);
      return verification;
    },
    async close() {
      for (const verification of opened) await verification.close();
      await proxy.close();
      await emulator.close();
    },
  };
}
