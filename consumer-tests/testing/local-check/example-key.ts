import { createPrivateKey } from 'node:crypto';

// Two primes that anybody can write down: the key is whole, and nobody can take it for a real one.
const p = 2n ** 1024n + 643n;
const q = 2n ** 1025n + 1481n;
const e = 65_537n;
const d = inverse(e, (p - 1n) * (q - 1n));

/** The public half of the example key, as a JWKS has it. */
export const examplePublicKey = { n: base64url(p * q), e: base64url(e) };

/** The private half. It is computed, and stands in no file. */
export const examplePrivateKey = createPrivateKey({
  format: 'jwk',
  key: {
    kty: 'RSA',
    ...examplePublicKey,
    d: base64url(d),
    p: base64url(p),
    q: base64url(q),
    dp: base64url(d % (p - 1n)),
    dq: base64url(d % (q - 1n)),
    qi: base64url(inverse(q, p)),
  },
});

/** The inverse of a number, by Euclid's extended algorithm. */
function inverse(number: bigint, modulus: bigint): bigint {
  let [remainder, next] = [modulus, number % modulus];
  let [before, factor] = [0n, 1n];
  while (next !== 0n) {
    const quotient = remainder / next;
    [remainder, next] = [next, remainder - quotient * next];
    [before, factor] = [factor, before - quotient * factor];
  }
  return ((before % modulus) + modulus) % modulus;
}

function base64url(number: bigint): string {
  const hex = number.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
}
