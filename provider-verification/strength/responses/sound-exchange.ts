import type { JSONWebKeySet } from 'jose';
import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { JudgedExchange, OnJudging } from '../../judge/judge-response';
import type { RunEvidence } from '../../judge/run-evidence';

/** A response that was judged to be sound, with all that it was judged by. Holds secrets: memory only. */
export interface SoundExchange {
  readonly interaction: ContractInteraction;
  readonly judged: JudgedExchange;
  /** What was known before the response came. */
  readonly evidence: RunEvidence;
  /** The provider's time (ms since 1970). */
  readonly now: number;
  readonly keys: JSONWebKeySet;
  readonly secrets: ReadonlySet<string>;
}

/** Keeps the exchanges of one verification. */
export function exchangeRecorder(): {
  readonly onJudging: OnJudging;
  readonly exchanges: readonly SoundExchange[];
} {
  const exchanges: SoundExchange[] = [];
  return {
    exchanges,
    async onJudging(interaction, judged, secrets) {
      const evidence = judged.evidence.copy();
      const [now, keys] = await Promise.all([judged.now(), judged.keys()]);
      exchanges.push({ interaction, judged, evidence, now, keys, secrets });
    },
  };
}
