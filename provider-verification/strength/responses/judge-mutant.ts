import { redactText } from '../../../src/secrets/redact';
import { judgeResponse } from '../../judge/judge-response';
import { unexpectedEntries } from '../../judge/unexpected-entries';
import type { ResponseMutant } from './response-mutant';

/**
 * Judges a response as the verification would have judged it in place of the sound one.
 *
 * @returns the first thing that fails the interaction, redacted; undefined when nothing does.
 */
export async function judgeMutant(mutant: ResponseMutant): Promise<string | undefined> {
  const { exchange, status, body, contentType } = mutant;
  const { judged, evidence, now, keys, secrets } = exchange;
  const { findings, failure } = await judgeResponse({
    ...judged,
    response: { ...judged.response, status, body, contentType },
    evidence: evidence.copy(),
    now: async () => now,
    keys: async () => keys,
  });
  const violation = findings.find(({ severity }) => severity === 'violation');
  const [entries] = unexpectedEntries(exchange.interaction, status, body);
  const sentence = failure?.title ?? violation?.sentence ?? entries?.sentence;
  return sentence === undefined ? undefined : redactText(sentence, secrets);
}
