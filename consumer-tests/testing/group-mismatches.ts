import { existsSync, readFileSync } from 'node:fs';
import type { Mismatch } from './mismatches-of';

/** Outcomes of one group that are listed. */
const listed = 6;
/** Lines of the test that are shown before and behind the one that called. */
const around = 2;
/** Groups that are told in full. */
const toldInFull = 3;

/**
 * Tells each mistake once: how many outcomes met it, which, and the line of the first test.
 *
 * @returns the lines to print; none without a mismatch.
 */
export function groupMismatches(mismatches: readonly Mismatch[]): string[] {
  const groups = new Map<string, Mismatch[]>();
  for (const mismatch of mismatches) {
    groups.set(mismatch.sentence, [...(groups.get(mismatch.sentence) ?? []), mismatch]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return sorted.flatMap(([sentence, group], index) => [
    `${group.length} ${group.length === 1 ? 'outcome' : 'outcomes'}: ${sentence}`,
    ...(index < toldInFull ? [...listOf(group), ...frameOf(group[0])] : []),
  ]);
}

function listOf(group: readonly Mismatch[]): string[] {
  const more = group.length - listed;
  return [
    ...group.slice(0, listed).map(({ description }) => `  ${description}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

function frameOf(mismatch: Mismatch | undefined): string[] {
  if (mismatch?.place === undefined) return [];
  const { file, line } = mismatch.place;
  if (!existsSync(file)) return [`  at ${file}:${line}`];
  const lines = readFileSync(file, 'utf8').split('\n');
  const from = Math.max(line - around, 1);
  const width = String(line + around).length;
  const frame = lines.slice(from - 1, line + around).map((text, index) => {
    const number = from + index;
    return `  ${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${text}`.trimEnd();
  });
  return [`  at ${file}:${line}`, ...frame];
}
