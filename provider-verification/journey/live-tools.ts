import { z } from 'zod';
import type { Inbox } from '../../src/inbox/inbox';
import type { EmulatorControls } from '../arrange/emulator-controls';
import type { Fixture } from '../arrange/fixture';
import { callProvider } from '../arrange/provider-api/call-provider';
import type { ProviderApi } from '../arrange/provider-api/provider-api';
import { totpCode } from '../arrange/second-factors/totp-code';
import type { Ledger } from '../clean-up/run-ledger';
import { readProviderClock } from '../judge/read-provider-clock';
import { mailsAPasscode } from '../plan/mails-a-passcode';
import type { VerificationTarget } from '../verification-target';
import { fill } from './fill';
import type { JourneyTools } from './journey-tools';
import { requestOf } from './request-of';

/** What journeys are made with at a provider. */
export interface LiveContext {
  readonly target: VerificationTarget;
  readonly inbox: Inbox;
  readonly api: ProviderApi;
  readonly fixture: Fixture;
  readonly ledger: Ledger;
  /** Undefined where no emulator is asked. */
  readonly controls: EmulatorControls | undefined;
}

/** The tools for one journey at a provider. */
export function liveTools({
  target,
  inbox,
  api,
  fixture,
  ledger,
  controls,
}: LiveContext): JourneyTools {
  const { signal } = ledger;
  const ask: JourneyTools['ask'] = (call) => callProvider({ ...call, signal });
  let sentAfter = Date.now();
  let resend = (): Promise<void> => Promise.reject(new Error('no passcode was asked for yet'));
  return {
    target,
    evidence: ledger.evidence,
    secrets: ledger.secrets,
    signal,
    ask,
    start: (journey) => journey.start(fixture),
    async beforeMail(step, known) {
      if (!mailsAPasscode(step.operation)) return;
      await ledger.beforeSend(fill('{email_address}', known));
      sentAfter = Date.now();
      const { method, path, body } = requestOf(step, known);
      resend = async () => {
        await ledger.beforeSend(fill('{email_address}', known));
        const what = 'send another passcode';
        await api.send(what, { method, path, body: body ?? {} }, z.unknown());
      };
    },
    async read({ reads }, known) {
      if (reads === 'authenticator application') return totpCode(fill('{totp_secret}', known));
      if (reads === 'SMS') {
        if (controls === undefined) throw new Error('only an emulator has an outbox for SMS');
        return controls.smsPasscode(fill('{member_id}', known));
      }
      const address = fill('{email_address}', known);
      const code = await inbox.newestCode({
        address,
        sentAfter,
        known: ledger.codesOf(address),
        signal,
        resend,
      });
      ledger.learned(address, code);
      return code;
    },
    keepSecret: (value) => ledger.keepSecret(value),
    now: () => readProviderClock(target, signal),
    machineNow: () => Date.now(),
    keys: () => ledger.keysOf(target).get(),
  };
}
