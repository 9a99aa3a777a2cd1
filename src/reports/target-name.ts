import type { VerificationRun } from '../domain/verification-result';
import { isStandIn } from '../settings/is-stand-in';

/** What a reader knows a target as: a sandbox on this machine is none of Stytch's. */
export type KnownTarget = 'embedded emulator' | 'emulator' | 'sandbox' | 'stand-in';

/** The target of a run, as a reader knows it. */
export function knownTarget({ target }: Pick<VerificationRun, 'target'>): KnownTarget {
  const isLocal = target.kind === 'sandbox' && isStandIn(target.url);
  return isLocal ? 'stand-in' : target.kind;
}

/** The target in a few words, within a sentence. */
export const targetNames: Readonly<Record<KnownTarget, string>> = {
  'embedded emulator': 'the emulator that came with the harness',
  emulator: 'an emulator',
  sandbox: 'Stytch',
  'stand-in': 'a stand-in for Stytch on this machine',
};

/** The target as the subject of a sentence. */
export function targetSubject(run: Pick<VerificationRun, 'target'>): string {
  const kind = knownTarget(run);
  if (kind === 'sandbox') return 'Stytch';
  return kind === 'stand-in' ? 'The stand-in' : 'The emulator';
}
