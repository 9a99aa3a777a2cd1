import { B2BClient, StytchError } from 'stytch';
import { placeholders } from '../src/domain/placeholders';
import { type Login, loginOn } from './login';

/** What the login throws when Stytch says no; the tests read its fields. */
export const Refusal = StytchError;

/**
 * Builds the consumer under test, the official SDK, against the given address. This is the one file
 * to replace by a client of your own: docs/bring-your-own-consumer.md.
 *
 * The credentials are examples: Pact's mock server asks for none, and the contract holds none.
 */
export function loginClient(url: string): Login {
  return loginOn(
    new B2BClient({
      project_id: placeholders.project_id,
      secret: 'example-secret',
      env: url,
    }),
  );
}
