import { findOperation } from '../../src/domain/find-operation';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator';
import { emulatorInbox } from '../../src/inbox/emulator-inbox';
import { EmulatorControls } from '../arrange/emulator-controls';
import { Fixture } from '../arrange/fixture';
import { ProviderApi } from '../arrange/provider-api/provider-api';
import {
  onceCaller,
  type SetUpCall,
  type SetUpCaller,
} from '../arrange/provider-api/set-up-caller';
import { RunLedger } from '../clean-up/run-ledger';
import type { LearnedCall } from '../journey/testing/record-journey';
import { RunEvidence } from '../judge/run-evidence';
import { namedBy } from '../judge/subject-of';
import type { VerificationTarget } from '../verification-target';
import { type AskProvider, askProvider } from './ask-provider';
import type { SoundExchanges, SoundWorld } from './sound-world';

/** Has an emulator answer each kind of request once; from then on no process is needed. */
export async function soundExchanges(): Promise<SoundWorld> {
  const emulator = await startEmulator();
  try {
    return await record(emulator);
  } finally {
    await emulator.close();
  }
}

async function record({ url, projectId, secret, world }: Emulator): Promise<SoundWorld> {
  const signal = new AbortController().signal;
  const target: VerificationTarget = { kind: 'emulator', baseUrl: url, projectId, secret };
  const learned: LearnedCall[] = [];
  const api = new ProviderApi(target, learning(onceCaller(signal), learned), new RunEvidence());
  const fixture = new Fixture(api, emulatorInbox(url), new RunLedger(signal));
  await new EmulatorControls(url, onceCaller(signal)).advanceClock(86_400);
  const ask = askProvider(target, learned, signal);
  const exchanges = { ...(await logins(ask, fixture)), ...(await ofOneMember(ask, fixture)) };
  const { privateKey, publicKey } = await world.signingKey.pair();
  const keys = {
    keys: [{ ...publicKey.export({ format: 'jwk' }), kid: world.signingKey.id, alg: 'RS256' }],
  };
  return { exchanges, target, keys: JSON.parse(JSON.stringify(keys)), privateKey };
}

const authenticate = '/v1/b2b/otps/email/authenticate';

/** Logins of members of their own. */
async function logins(
  ask: AskProvider,
  fixture: Fixture,
): Promise<Pick<SoundExchanges, 'login' | 'askedLogin' | 'pendingMember' | 'mfa'>> {
  const logIn = async (
    options: Parameters<Fixture['freshPasscode']>[0],
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    const login = await fixture.freshPasscode(options);
    const { organization_id, email_address, code } = login;
    const request = { organization_id, email_address, code, ...more };
    return ask('POST', authenticate, { ...login }, request);
  };
  const asked = {
    session_duration_minutes: 90,
    session_custom_claims: { plan: 'pro', seats: 3 },
  };
  return {
    login: await logIn({}),
    askedLogin: await logIn({}, asked),
    pendingMember: await logIn({ memberStatus: 'pending' }),
    mfa: await logIn({ mfaPolicy: 'REQUIRED_FOR_ALL', mfaPhoneNumber: '+12025550143' }),
  };
}

/** What else one member does, or is asked about. */
async function ofOneMember(
  ask: AskProvider,
  fixture: Fixture,
): Promise<Omit<SoundExchanges, 'login' | 'askedLogin' | 'pendingMember' | 'mfa'>> {
  const member = await fixture.login();
  const { organization_id, email_address, member_id } = member;
  const { session_token } = await fixture.signIn(member);
  const arranged = { ...member };
  const byAddress = { organization_id, email_address };
  const ids = `organization_id=${organization_id}&member_id=${member_id}`;
  const lookup = `/v1/b2b/organizations/${organization_id}/member?member_id=${member_id}`;
  return {
    send: await ask('POST', '/v1/b2b/otps/email/login_or_signup', arranged, byAddress),
    sessionCheck: await ask(
      'POST',
      '/v1/b2b/sessions/authenticate',
      { ...arranged, session_token },
      { session_token },
    ),
    sessionList: await ask('GET', `/v1/b2b/sessions?${ids}`, arranged),
    memberLookup: await ask('GET', lookup, arranged),
    continued: await ask('POST', authenticate, arranged, {
      ...byAddress,
      code: await fixture.passcode(member),
      session_token,
      session_duration_minutes: 30,
    }),
    refusal: await ask('POST', authenticate, arranged, { ...byAddress, code: '12345' }),
  };
}

function learning(caller: SetUpCaller, learned: LearnedCall[]): SetUpCaller {
  return {
    async call(call: SetUpCall) {
      const body = await caller.call(call);
      const operation = findOperation(call.method, call.path);
      if (operation !== undefined) {
        const asked = namedBy({ operation, path: call.path, request: call.body });
        learned.push({ operation, body, asked });
      }
      return body;
    },
  };
}
