import { createRequire } from 'node:module';
import { dirname, join, posix, relative, sep } from 'node:path';
import type { startEmulator } from '../../../src/emulator/start-emulator';
import { type CompiledModules, emulatorRoot, type ModuleBody } from './emulator-sources';

type Start = typeof startEmulator;

/** How an emulator of its own is put together. */
export interface LoadOptions {
  /** A module that takes the place of the one of the same file. */
  readonly broken?: { readonly file: string; readonly body: ModuleBody };
  /** Told each time that a function of a module is called from another module. */
  readonly onCall?: (file: string) => void;
}

const outside = createRequire(__filename);

/**
 * Loads an emulator whose modules are its own: nothing of it is shared with the emulator that the rest
 * of the process knows, so that what is broken here is broken nowhere else.
 *
 * @returns the function that starts it.
 */
export function loadEmulator(
  modules: CompiledModules,
  { broken, onCall }: LoadOptions = {},
): Start {
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known !== undefined) return known.exports;
    const body = broken?.file === file ? broken.body : modules.get(file)?.body;
    if (body === undefined) throw new Error(`the emulator has no module ${file}`);
    const own = { exports: {} };
    loaded.set(file, own);
    body(own.exports, (request) => requireFrom(file, request), own);
    if (onCall !== undefined) own.exports = listening(own.exports, () => onCall(file));
    return own.exports;
  };
  const requireFrom = (from: string, request: string): unknown => {
    if (!request.startsWith('.')) return outside(request);
    const target = posix.join(posix.dirname(from), request);
    return modules.has(`${target}.ts`)
      ? load(`${target}.ts`)
      : outside(toRequest(join(emulatorRoot, target)));
  };
  const start: unknown = Reflect.get(Object(load('start-emulator.ts')), 'startEmulator');
  if (!isStart(start)) throw new Error('the emulator has no way to start it');
  return start;
}

/**
 * Whether the use of a module can be heard. What is called on an object, or put into a table once and for
 * all, cannot.
 */
export function isAudible(file: string): boolean {
  return !inaudible.test(file);
}

const inaudible = new RegExp(
  [
    '^(world|clock|bounded-map|member-map|fault-list|signing-key|stytch-routes)[.]ts$',
    '^http/request-listener[.]ts$',
    '^refusals/',
    '^rbac/default-policy[.]ts$',
    '^rules/search-rate[.]ts$',
  ].join('|'),
);

/** The same exports, which tell when a function is called or a value is read. */
function listening(exports: object, onCall: () => void): object {
  const wrapped = new Map<unknown, unknown>();
  return new Proxy(exports, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function' || /^class\b/.test(String(value))) {
        onCall();
        return value;
      }
      const own = wrapped.get(value) ?? heard(value, onCall);
      wrapped.set(value, own);
      return own;
    },
  });
}

function heard(called: object, onCall: () => void): object {
  return new Proxy(called, {
    apply(target, receiver, given) {
      onCall();
      return Reflect.apply(Object(target), receiver, given);
    },
  });
}

function toRequest(path: string): string {
  const request = relative(dirname(__filename), path).split(sep).join('/');
  return request.startsWith('.') ? request : `./${request}`;
}

function isStart(value: unknown): value is Start {
  return typeof value === 'function';
}
