import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { VerificationResult } from '../../../src/domain/verification-result';
import type { Mutant } from '../../../src/emulator/mutants/mutant';
import { describeCause } from '../../../src/errors/describe-cause';
import { HarnessError } from '../../../src/errors/harness-error';
import { emulatorInbox } from '../../../src/inbox/emulator-inbox';
import type { Replayer } from '../../replay/start-replayer';
import { runVerification } from '../../run-verification';
import type { VerifiedInteraction } from '../../tell/verified-interaction';
import { type CompiledModules, compileBroken } from './emulator-sources';
import { loadEmulator } from './load-emulator';

/** What a run against a broken emulator came to. */
export type MutantRun =
  | { readonly kind: 'noticed'; readonly by: string; readonly how: string }
  /** Only interactions that are pending noticed it, which never fail a run. */
  | { readonly kind: 'pending'; readonly by: string; readonly how: string }
  | { readonly kind: 'unnoticed' }
  /** The emulator crashed: that breaks its code, and no rule. */
  | { readonly kind: 'crashed'; readonly told: string };

/** Verifies interactions against the emulator that a mutant broke. */
export type RunMutant = (
  mutant: Mutant,
  interactions: readonly ContractInteraction[],
) => Promise<MutantRun>;

/** Far more than a run takes (ms); a broken emulator may leave somebody waiting. */
const deadlineMs = 60_000;

/**
 * Verifies interactions in their order against the emulator that a mutant broke, until one notices.
 *
 * @throws HarnessError `mutant-not-applicable` when its text is not there
 */
export async function runMutant(
  modules: CompiledModules,
  replayer: Replayer,
  mutant: Mutant,
  interactions: readonly ContractInteraction[],
): Promise<MutantRun> {
  const broken = { file: mutant.file, body: compileBroken(mutant.name, mutant).body };
  const emulator = await loadEmulator(modules, { broken })();
  const { url, projectId, secret } = emulator;
  const seen: VerifiedInteraction[] = [];
  try {
    const run = await runVerification({
      target: { kind: 'embedded emulator', baseUrl: url, projectId, secret },
      inbox: emulatorInbox(url),
      interactions,
      replayer,
      concurrency: 4,
      deadlineMs,
      onVerified: (verified) => void seen.push(verified),
      stopWhen: ({ result }) => result.outcome === 'failed',
    });
    const told = crashOf(seen);
    if (told !== undefined) return { kind: 'crashed', told };
    const failed = run.results.find(({ outcome }) => outcome === 'failed');
    if (failed !== undefined) return { kind: 'noticed', ...noticed(failed) };
    if (run.results.length < interactions.length) {
      return { kind: 'noticed', by: 'the run', how: run.problems[0] ?? 'it did not finish' };
    }
    const pending = run.results.find((one) => one.outcome === 'pending' && one.failures.length > 0);
    return pending === undefined ? { kind: 'unnoticed' } : { kind: 'pending', ...noticed(pending) };
  } catch (cause) {
    if (!(cause instanceof HarnessError) || !opening.has(cause.code)) throw cause;
    return { kind: 'noticed', by: 'the run', how: describeCause(cause) };
  } finally {
    await emulator.close();
  }
}

/** What stops a run before its first interaction, when the provider is the cause. */
const opening: ReadonlySet<string> = new Set(['provider-unreachable', 'credentials-refused']);

function noticed(result: VerificationResult) {
  const failures = 'failures' in result ? result.failures : [];
  return { by: result.interaction, how: failures[0]?.title ?? '' };
}

/** An emulator that crashes breaks no rule: it would be noticed by whatever asks it anything. */
function crashOf(seen: readonly VerifiedInteraction[]): string | undefined {
  const crashed = seen.find((one) => JSON.stringify(one).includes('emulator_fault'));
  if (crashed === undefined) return undefined;
  const told = /A fault of the emulator, please report it: [^"\\]+/.exec(JSON.stringify(crashed));
  return told?.[0] ?? '';
}
