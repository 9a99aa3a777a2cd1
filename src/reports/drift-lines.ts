import type { Finding, VerificationResult } from '../verification-result';

/** Kinds of drift that are shown; the report file has all. */
const shown = 5;

/** What the provider answers beyond its documentation, each kind once, the most frequent first. */
export function driftLines(results: readonly VerificationResult[]): readonly string[] {
  const seen = new Map<string, { finding: Finding; times: number }>();
  for (const finding of results.flatMap(({ findings }) => findings)) {
    if (finding.severity !== 'drift') continue;
    const key = `${finding.rule} ${finding.pointer.replace(/\/\d+(?=\/|$)/g, '/*')}`;
    const earlier = seen.get(key);
    seen.set(key, { finding, times: (earlier?.times ?? 0) + 1 });
  }
  const kinds = [...seen.values()].sort((a, b) => b.times - a.times);
  const more = kinds.length - shown;
  return [
    ...kinds.slice(0, shown).map(({ finding, times }) => `${finding.sentence} (${times} times)`),
    ...(more > 0 ? [`and ${more} more kinds in the report`] : []),
  ];
}
