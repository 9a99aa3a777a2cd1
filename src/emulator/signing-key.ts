import { generateKeyPair, type KeyObject, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';

type Pair = { readonly privateKey: KeyObject; readonly publicKey: KeyObject };

let pairOfThisProcess: Promise<Pair> | undefined;

/**
 * The RSA key that signs session JWTs. Made when first asked for, and once for all emulators of a
 * process, since that takes 100 ms and more; each calls it by an id of its own.
 */
export class SigningKey {
  readonly id = `jwk-test-${randomUUID()}`;

  pair(): Promise<Pair> {
    pairOfThisProcess ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    return pairOfThisProcess;
  }
}
