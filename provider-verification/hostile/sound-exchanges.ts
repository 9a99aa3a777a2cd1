import type { createPrivateKey } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { findOperation } from '../../src/domain/find-operation';
import type { Operation } from '../../src/domain/operations';
import { type Emulator, startEmulator } from '../../src/emulator/start-emulator';
import { emulatorInbox } from '../../src/inbox/emulator-inbox';
import { defined } from '../../src/io/defined';
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
import { readProviderClock } from '../judge/provider-clock';
import { RunEvidence } from '../judge/run-evidence';
import { namedBy } from '../judge/subject-of';
import { authorizationOf, type VerificationTarget } from '../verification-target';

/** A response as it crossed the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

/** A request under test, the provider's own response to it, and what was arranged before. */
export interface SoundExchange {
  readonly operation: Operation;
  readonly method: string;
  readonly path: string;
  readonly request: Readonly<Record<string, unknown>> | undefined;
  readonly response: WireResponse;
  readonly arranged: Readonly<Record<string, string>>;
  /** The provider's time (ms since 1970). */
  readonly now: number;
  /** This machine's time at that moment. */
  readonly machineNow: number;
  /** What set-up learned until the request; new each time, for judging adds to it. */
  readonly evidence: () => RunEvidence;
}

/** The exchanges that are tampered with, by what happens in them. */
export interface SoundExchanges {
  readonly login: SoundExchange;
  readonly askedLogin: SoundExchange;
  readonly pendingMember: SoundExchange;
  readonly mfa: SoundExchange;
  readonly continued: SoundExchange;
  readonly send: SoundExchange;
  readonly sessionCheck: SoundExchange;
  readonly sessionList: SoundExchange;
  readonly memberLookup: SoundExchange;
  readonly refusal: SoundExchange;
}

/** What the tables work on: exchanges, and the keys that sign session JWTs. */
export interface SoundWorld {
  readonly exchanges: SoundExchanges;
  readonly target: VerificationTarget;
  readonly keys: JSONWebKeySet;
  readonly privateKey: ReturnType<typeof createPrivateKey>;
}

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
  const controls = new EmulatorControls(url, onceCaller(signal));
  await controls.advanceClock(86_400);
  const phone = '+12025550143';

  const ask = async (
    method: string,
    path: string,
    arranged: Readonly<Record<string, string>>,
    request?: Readonly<Record<string, unknown>>,
  ): Promise<SoundExchange> => {
    const known = [...learned];
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: authorizationOf(target), 'content-type': 'application/json' },
      ...defined({ body: JSON.stringify(request) }),
    });
    const operation = findOperation(method, path);
    if (operation === undefined) throw new Error(`${path} is no operation`);
    return {
      operation,
      method,
      path,
      request,
      arranged,
      response: {
        status: response.status,
        headers: { 'content-type': response.headers.get('content-type') ?? '' },
        bytes: Buffer.from(await response.arrayBuffer()),
      },
      now: await readProviderClock(target, signal),
      machineNow: Date.now(),
      evidence: () => {
        const evidence = new RunEvidence();
        for (const { operation: name, body, asked } of known) evidence.learn(name, body, asked);
        return evidence;
      },
    };
  };
  const authenticate = '/v1/b2b/otps/email/authenticate';
  const logIn = async (
    options: Parameters<Fixture['freshPasscode']>[0],
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    const login = await fixture.freshPasscode(options);
    const { organization_id, email_address, code } = login;
    return ask(
      'POST',
      authenticate,
      { ...login },
      { organization_id, email_address, code, ...more },
    );
  };
  const member = await fixture.login();
  const { organization_id, email_address, member_id } = member;
  const { session_token } = await fixture.signIn(member);
  const exchanges: SoundExchanges = {
    login: await logIn({}),
    askedLogin: await logIn(
      {},
      { session_duration_minutes: 90, session_custom_claims: { plan: 'pro', seats: 3 } },
    ),
    pendingMember: await logIn({ memberStatus: 'pending' }),
    mfa: await logIn({ mfaPolicy: 'REQUIRED_FOR_ALL', mfaPhoneNumber: phone }),
    send: await ask(
      'POST',
      '/v1/b2b/otps/email/login_or_signup',
      { ...member },
      {
        organization_id,
        email_address,
      },
    ),
    sessionCheck: await ask(
      'POST',
      '/v1/b2b/sessions/authenticate',
      { ...member, session_token },
      {
        session_token,
      },
    ),
    sessionList: await ask(
      'GET',
      `/v1/b2b/sessions?organization_id=${organization_id}&member_id=${member_id}`,
      { ...member },
    ),
    memberLookup: await ask(
      'GET',
      `/v1/b2b/organizations/${organization_id}/member?member_id=${member_id}`,
      { ...member },
    ),
    continued: await ask(
      'POST',
      authenticate,
      { ...member },
      {
        organization_id,
        email_address,
        code: await fixture.passcode(member),
        session_token,
        session_duration_minutes: 30,
      },
    ),
    refusal: await ask(
      'POST',
      authenticate,
      { ...member },
      {
        organization_id,
        email_address,
        code: '12345',
      },
    ),
  };
  const { privateKey, publicKey } = await world.signingKey.pair();
  const keys = {
    keys: [{ ...publicKey.export({ format: 'jwk' }), kid: world.signingKey.id, alg: 'RS256' }],
  };
  return { exchanges, target, keys: JSON.parse(JSON.stringify(keys)), privateKey };
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
