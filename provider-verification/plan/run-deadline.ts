import { cleanUpMs } from '../clean-up/delete-organizations';

/** What is kept back of a run's time for cleaning up and for ending all processes (ms). */
const reserveMs = cleanUpMs.afterInteraction + cleanUpMs.atEnd + 5_000;

/** How long work that was told to stop may take to do so, its own clean-up included (ms). */
export function graceMs(deadlineMs: number): number {
  return Math.min(cleanUpMs.afterInteraction + 1_000, deadlineMs / 6);
}

/**
 * When a run is ended at the latest, unless somebody chose another time: a minute, and four times as
 * long as it should take (ms).
 *
 * @param seconds the plan's guess.
 */
export function defaultDeadlineMs(seconds: number): number {
  return 60_000 + Math.ceil(seconds * 4) * 1_000;
}

/** How much of a run's time is for verifying (ms). */
export function verifyingMs(deadlineMs: number): number {
  return Math.max(deadlineMs - reserveMs, deadlineMs / 2);
}

/** A time as a sentence has it: `3 minutes`. */
export function inMinutes(ms: number): string {
  const minutes = Math.round(ms / 6_000) / 10;
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
