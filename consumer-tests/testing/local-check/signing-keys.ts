import { exampleText } from '../../../src/contract/matchers/example-values';
import { filled, type OutcomeObject, shaped } from '../../../src/contract/matchers/outcome';
import { examplePublicKey } from './example-key';

/** Keys that the SDK can check a session's JWT with: for RS256, by their id, meant for verifying. */
export const signingKeys = {
  keys: [
    {
      kty: 'RSA',
      alg: 'RS256',
      use: 'sig',
      key_ops: ['verify'],
      kid: filled,
      n: shaped('[\\w-]{342,}', examplePublicKey.n),
      e: shaped('[\\w-]+', examplePublicKey.e),
    },
  ],
} satisfies OutcomeObject;

/** The same keys as a whole response, for a test that is about something else. */
export const exampleKeys = {
  keys: [
    {
      kty: 'RSA',
      alg: 'RS256',
      use: 'sig',
      key_ops: ['verify'],
      kid: exampleText('kid'),
      ...examplePublicKey,
    },
  ],
};
