import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { judgeWire } from './judge-wire';
import { soundExchanges } from './sound-exchanges';
import type { SoundExchanges, SoundWorld } from './sound-world';
import { bodyOf } from './tamper';

/**
 * Places that nobody can know before the response comes, and that nothing else in it repeats: an
 * opaque id or token with another letter is as good as the one that was sent.
 */
const unknowable: readonly RegExp[] = [
  /^\/request_id$/,
  /^\/(intermediate_)?session_token$/,
  /^\/intermediate_session_token_expires_at$/,
  /^\/method_id$/,
  /^\/member_session\/authentication_factors\/\d+\/(created|updated)_at$/,
  /^\/(member|organization)\/updated_at$/,
  /^\/member\/(email_address_verified|is_locked)$/,
];

const names: readonly (keyof SoundExchanges)[] = [
  'login',
  'askedLogin',
  'continued',
  'mfa',
  'send',
];
let world: SoundWorld;

beforeAll(async () => {
  world = await soundExchanges();
});

/** The pointers at which two JSON values differ. */
function differing(a: unknown, b: unknown, pointer = ''): readonly string[] {
  if (isDeepStrictEqual(a, b)) return [];
  const areObjects = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  if (!areObjects) return [pointer];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differing(Reflect.get(a, key), Reflect.get(b, key), `${pointer}/${key}`),
  );
}

test('a sound response with a byte altered is red, or the same JSON value', async () => {
  const alteration = fc.record({
    of: fc.constantFrom(...names),
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    byte: fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0, max: 255 })),
    kind: fc.constantFrom('replaced', 'added', 'removed'),
  });
  await fc.assert(
    fc.asyncProperty(alteration, async ({ of, place, byte, kind }) => {
      const exchange = world.exchanges[of];
      const sound = exchange.response.bytes;
      const at = Math.floor(place * sound.length);
      const bytes = Buffer.concat([
        sound.subarray(0, at),
        kind === 'removed' ? Buffer.alloc(0) : Buffer.of(byte),
        sound.subarray(kind === 'added' ? at : at + 1),
      ]);
      const said = await judgeWire(world, exchange, { ...exchange.response, bytes });
      if (said.violations.length > 0) return;
      const altered = bodyOf({ ...exchange.response, bytes });
      const told = said.drift.join('\n');
      const untold = differing(bodyOf(exchange.response), altered).filter(
        (pointer) =>
          !unknowable.some((place) => place.test(pointer)) && !told.includes(`${pointer} is`),
      );
      // An optional key that got another name is a key left out, and one that is told as drift.
      expect(untold.filter((pointer) => !isLeftOut(altered, pointer))).toEqual([]);
    }),
    { numRuns: 1000, verbose: true },
  );
});

function isLeftOut(body: unknown, pointer: string): boolean {
  let value: unknown = body;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !(key in value)) return true;
    value = Reflect.get(value, key);
  }
  return false;
}
