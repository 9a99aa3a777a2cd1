import { findOperation } from '../../src/domain/find-operation';
import { defined } from '../../src/io/defined';
import type { LearnedCall } from '../journey/testing/record-journey';
import { readProviderClock } from '../judge/read-provider-clock';
import { RunEvidence } from '../judge/run-evidence';
import { authorizationOf, type VerificationTarget } from '../verification-target';
import type { SoundExchange } from './sound-world';

type Fields = Readonly<Record<string, unknown>>;

/** Makes a request under test. @throws Error when the path is no operation's */
export type AskProvider = (
  method: string,
  path: string,
  arranged: Readonly<Record<string, string>>,
  request?: Fields,
) => Promise<SoundExchange>;

/**
 * Asks a provider, and keeps what is needed to judge its response.
 *
 * @param learned what set-up has learned so far; it grows.
 */
export function askProvider(
  target: VerificationTarget,
  learned: readonly LearnedCall[],
  signal: AbortSignal,
): AskProvider {
  return async (method, path, arranged, request) => {
    const known = [...learned];
    const response = await fetch(`${target.baseUrl}${path}`, {
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
}
