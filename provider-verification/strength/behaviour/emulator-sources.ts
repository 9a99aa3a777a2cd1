import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Script } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Break } from '../../../src/emulator/mutants/mutant';
import { HarnessError } from '../../../src/errors/harness-error';

/** Where the emulator's code is. */
export const emulatorRoot = join(__dirname, '../../../src/emulator');

/** What a compiled module is called with. */
export type ModuleBody = (
  exports: object,
  require: (request: string) => unknown,
  module: { exports: unknown },
) => void;

/** A module of the emulator, compiled. */
export interface CompiledModule {
  readonly body: ModuleBody;
  /** The JavaScript, as V8 was given it. */
  readonly script: string;
}

/** What V8 knows the emulator's modules by, their path after it. */
export const scriptPrefix = 'emulator-under-measure/';

/** The emulator's modules, compiled, by their path below `src/emulator/` with forward slashes. */
export type CompiledModules = ReadonlyMap<string, CompiledModule>;

/** Compiles every module of the emulator, without its tests and without its mutants. */
export function compileEmulator(): CompiledModules {
  const files = readdirSync(emulatorRoot, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !/\.test\.ts$|(^|\/)(testing|mutants)\//.test(path));
  return new Map(files.map((file) => [file, compile(file, sourceOf(file))]));
}

/**
 * Compiles a module with a break in it.
 *
 * @throws HarnessError `mutant-not-applicable` when its text does not stand in the file exactly once,
 *   or when the broken file is no TypeScript any more
 */
export function compileBroken(name: string, { file, find, put }: Break): CompiledModule {
  const source = sourceOf(file);
  const times = source.split(find).length - 1;
  if (times !== 1) throw notApplicable(name, `src/emulator/${file} holds its text ${times} times`);
  try {
    return compile(
      file,
      source.replace(find, () => put),
    );
  } catch {
    throw notApplicable(name, `src/emulator/${file} cannot be compiled with it`);
  }
}

function notApplicable(name: string, reason: string): HarnessError {
  return new HarnessError('mutant-not-applicable', {
    failedTo: 'apply the mutant',
    subject: name,
    reason,
    cure: 'Correct it in src/emulator/mutants/, beside the change of the rule',
  });
}

function sourceOf(file: string): string {
  return readFileSync(join(emulatorRoot, file), 'utf8').replaceAll('\r\n', '\n');
}

function compile(file: string, source: string): CompiledModule {
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    sourcefile: relative(process.cwd(), join(emulatorRoot, file)),
  });
  const script = `(function (exports, require, module) {${code}\n})`;
  const filename = `${scriptPrefix}${file}`;
  const body: unknown = new Script(script, { filename }).runInThisContext();
  if (!isModuleBody(body)) throw new Error(`${file} is no module`);
  return { body, script };
}

function isModuleBody(value: unknown): value is ModuleBody {
  return typeof value === 'function';
}
