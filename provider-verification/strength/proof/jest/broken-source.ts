import type { SyncTransformer, TransformOptions } from '@jest/transform';
import { createTransformer as swc } from '@swc/jest';
import type { Break } from '../../../../src/emulator/mutants/mutant';

/** What Jest's configuration gives with this transform. */
interface Broken {
  /** With the absolute path of its file; absent where nothing is broken. */
  readonly broken?: Break;
}

/**
 * Compiles as the tests are always compiled, but one file of the emulator with a mutant's text in it. The
 * file on the disk stays as it is, and so does what a test reads from there.
 */
function createTransformer({ broken }: Broken): SyncTransformer {
  const inner = swc({ jsc: { target: 'es2023' } });
  const { process, getCacheKey } = inner;
  if (process === undefined || getCacheKey === undefined) {
    throw new Error('@swc/jest compiles otherwise than it did');
  }
  const sourceOf = (source: string, path: string) =>
    broken?.file === path
      ? source.replaceAll('\r\n', '\n').replace(broken.find, () => broken.put)
      : source;
  return {
    canInstrument: false,
    process: (source, path, options) => process(sourceOf(source, path), path, options),
    // Without the mutant's own name in it: all but one file is compiled once for all mutants.
    getCacheKey: (source, path, options: TransformOptions) =>
      getCacheKey(sourceOf(source, path), path, { ...options, configString: '' }),
  };
}

export default { createTransformer };
