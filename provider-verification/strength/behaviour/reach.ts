import type { ContractInteraction } from '../../../src/contract/read-contract';
import type { Mutant } from '../../../src/emulator/mutants/mutant';
import { type CompiledModules, compileBroken } from './emulator-sources';
import { isAudible } from './load-emulator';
import { countAt, type RunRange, type RunRanges } from './script-coverage';

/** What one interaction uses of the emulator, arranging included. */
export interface Usage {
  /** Modules of which something is called or read. */
  readonly modules: ReadonlySet<string>;
  /** Which parts of them are run. */
  readonly ranges: RunRanges;
}

/** What is used when nothing is broken. */
export interface Usages {
  /** What was run while the emulator was loaded. */
  readonly atLoad: RunRanges;
  readonly byInteraction: ReadonlyMap<ContractInteraction, Usage>;
}

/** The interactions that run what a mutant breaks. */
export function reaching(
  modules: CompiledModules,
  { atLoad, byInteraction }: Usages,
  mutant: Mutant,
): readonly ContractInteraction[] {
  const { file } = mutant;
  const places = changedPlaces(
    modules.get(file)?.script ?? '',
    compileBroken(mutant.name, mutant).script,
  );
  const isTop = places.some((place) => isTopLevel(atLoad.get(file) ?? [], place));
  return [...byInteraction].flatMap(([interaction, { modules: used, ranges }]) => {
    // What is evaluated once, when the module is loaded, is used whenever the module is.
    if (isTop) return !isAudible(file) || used.has(file) ? interaction : [];
    const own = ranges.get(file) ?? [];
    return places.some((place) => (countAt(own, place) ?? 0) > 0) ? interaction : [];
  });
}

/** Where two scripts begin to differ, and where they cease to, as offsets into the first. */
function changedPlaces(sound: string, broken: string): readonly number[] {
  const shorter = Math.min(sound.length, broken.length);
  let begin = 0;
  while (begin < shorter && sound[begin] === broken[begin]) begin += 1;
  let alike = 0;
  while (
    alike < shorter - begin &&
    sound[sound.length - 1 - alike] === broken[broken.length - 1 - alike]
  ) {
    alike += 1;
  }
  return [begin, Math.max(begin, sound.length - 1 - alike)];
}

/** Whether a place is in no function of the module: V8 knows the script and its one wrapper around it. */
function isTopLevel(ranges: readonly RunRange[], place: number): boolean {
  const around = ranges.filter(
    ({ startOffset, endOffset }) => startOffset <= place && endOffset > place,
  );
  return around.length <= 2;
}
