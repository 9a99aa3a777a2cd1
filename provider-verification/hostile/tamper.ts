import { type createPrivateKey, randomUUID } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { valueAt } from '../../schemas/json-pointer';
import { without, withValue } from '../../schemas/testing/faults';
import type { SoundExchanges, SoundWorld, WireResponse } from './sound-world';

/** Changes a sound response. */
export type Tamper = (
  sound: WireResponse,
  world: SoundWorld,
) => WireResponse | Promise<WireResponse>;

/** One row of a table: what happens to which sound response. */
export interface Row {
  readonly name: string;
  readonly of: keyof SoundExchanges;
  readonly tamper: Tamper;
  /** What one of the violations says; absent in the table of harmless changes. */
  readonly says?: string | RegExp;
}

/** Puts a value at a pointer. */
export function set(pointer: string, value: unknown): Tamper {
  return (sound) => withBody(sound, withValue(bodyOf(sound), pointer, value));
}

/** Puts a value at a pointer that follows from the one that is there. */
export function turn(pointer: string, change: (value: string) => unknown): Tamper {
  return (sound) => {
    const body = bodyOf(sound);
    return withBody(sound, withValue(body, pointer, change(String(valueAt(body, pointer)))));
  };
}

/** Puts one value at several pointers: a response that is wrong, and consistent in itself. */
export function setAll(pointers: readonly string[], value: unknown): Tamper {
  return chain(...pointers.map((pointer) => set(pointer, value)));
}

/** Leaves a key out. */
export function drop(pointer: string): Tamper {
  return (sound) => withBody(sound, without(bodyOf(sound), pointer));
}

/** Changes the text of the body. */
export function text(change: (text: string) => string): Tamper {
  return (sound) => ({ ...sound, bytes: Buffer.from(change(sound.bytes.toString('utf8'))) });
}

/** Changes the bytes of the body. */
export function bytes(change: (bytes: Buffer) => Buffer): Tamper {
  return (sound) => ({ ...sound, bytes: change(sound.bytes) });
}

/** Changes the HTTP status, and not the body. */
export function status(code: number): Tamper {
  return (sound) => ({ ...sound, status: code });
}

/** Replaces the headers. */
export function headers(names: Readonly<Record<string, string>>): Tamper {
  return (sound) => ({ ...sound, headers: names });
}

/** One change after the other. */
export function chain(...tampers: readonly Tamper[]): Tamper {
  return async (sound, world) => {
    let changed = sound;
    for (const tamper of tampers) changed = await tamper(changed, world);
    return changed;
  };
}

/** How a session JWT is forged. */
export interface Forgery {
  readonly claims?: (claims: Record<string, unknown>) => Record<string, unknown>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: ReturnType<typeof createPrivateKey>;
}

/** Signs the session JWT anew, with the provider's own key unless another is given. */
export function resign({ claims = (same) => same, header = {}, key }: Forgery): Tamper {
  return async (sound, { privateKey }) => {
    const body = bodyOf(sound);
    const jwt = String(valueAt(body, '/session_jwt'));
    const { kid = '' } = decodeProtectedHeader(jwt);
    const signed = await new SignJWT(claims({ ...decodeJwt(jwt) }))
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid, ...header })
      .sign(key ?? privateKey);
    return withBody(sound, withValue(body, '/session_jwt', signed));
  };
}

/** An id of the right form that nobody arranged. */
export function strange(kind: string): string {
  return `${kind}-test-${randomUUID()}`;
}

/** The parsed body of a response. */
export function bodyOf({ bytes: given }: WireResponse): unknown {
  return JSON.parse(given.toString('utf8'));
}

/** A response with another body. */
export function withBody(sound: WireResponse, body: unknown): WireResponse {
  return { ...sound, bytes: Buffer.from(JSON.stringify(body)) };
}
