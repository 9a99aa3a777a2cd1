import { Session } from 'node:inspector/promises';
import { z } from 'zod';
import { scriptPrefix } from './emulator-sources';

const shape = z.object({
  result: z.array(
    z.object({
      url: z.string(),
      functions: z.array(
        z.object({
          ranges: z.array(
            z.object({ startOffset: z.number(), endOffset: z.number(), count: z.number() }),
          ),
        }),
      ),
    }),
  ),
});

/** A stretch of a compiled module, and how often it was run. */
export interface RunRange {
  readonly startOffset: number;
  readonly endOffset: number;
  readonly count: number;
}

/** What was run of the emulator's modules, by file. */
export type RunRanges = ReadonlyMap<string, readonly RunRange[]>;

/** Counts, by V8 itself, which parts of the emulator's modules are run. */
export interface ScriptCoverage {
  /** What was run since it was last asked. */
  take(): Promise<RunRanges>;
  stop(): Promise<void>;
}

/** Starts to count; modules that are loaded from now on are counted whole. */
export async function startScriptCoverage(): Promise<ScriptCoverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async take() {
      const { result } = shape.parse(await session.post('Profiler.takePreciseCoverage'));
      const ranges = new Map<string, RunRange[]>();
      for (const { url, functions } of result) {
        if (!url.startsWith(scriptPrefix)) continue;
        const file = url.slice(scriptPrefix.length);
        const all = functions.flatMap((one) => one.ranges);
        ranges.set(file, [...(ranges.get(file) ?? []), ...all]);
      }
      return ranges;
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** How often the innermost stretch around an offset was run; undefined where none is known. */
export function countAt(ranges: readonly RunRange[], offset: number): number | undefined {
  let inner: RunRange | undefined;
  for (const one of ranges) {
    if (one.startOffset > offset || one.endOffset <= offset) continue;
    if (inner === undefined || sizeOf(one) <= sizeOf(inner)) inner = one;
  }
  return inner?.count;
}

function sizeOf({ startOffset, endOffset }: RunRange): number {
  return endOffset - startOffset;
}
