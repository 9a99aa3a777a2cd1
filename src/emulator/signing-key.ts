import { generateKeyPair, type KeyObject, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';

/** The RSA key that signs session JWTs. Made when first asked for, since that takes 100 ms and more. */
export class SigningKey {
  readonly id = `jwk-test-${randomUUID()}`;
  #pair: Promise<{ privateKey: KeyObject; publicKey: KeyObject }> | undefined;

  pair(): Promise<{ privateKey: KeyObject; publicKey: KeyObject }> {
    this.#pair ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    return this.#pair;
  }
}
