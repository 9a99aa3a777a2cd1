import { exampleText } from '../../src/contract/matchers/example-values';
import { isRecord } from '../../src/io/is-record';
import { Refusal } from '../login-client';
import type { RefusalResponse } from './outcome-response';

/**
 * Expects that the login throws what it catches when Stytch says no, with everything that a caller
 * needs: the status and the type to decide, the message and the link to show, the id to report.
 *
 * @throws Error that says what the login did instead
 */
export async function expectRefusal(
  result: Promise<unknown>,
  { status, errorType }: RefusalResponse,
): Promise<void> {
  const thrown = await result.then(
    () => {
      throw new Error(`the login took the refusal ${status} ${errorType} for a success`);
    },
    (error: unknown) => error,
  );
  if (!(thrown instanceof Refusal)) throw thrown;
  const expected = {
    status_code: status,
    error_type: errorType,
    error_message: exampleText('error_message'),
    error_url: exampleText('error_url'),
    request_id: exampleText('request_id'),
  };
  const fields: Record<string, unknown> = isRecord(thrown) ? thrown : {};
  const wrong = Object.entries(expected)
    .filter(([name, value]) => fields[name] !== value)
    .map(([name, value]) => `${name} is ${JSON.stringify(fields[name])}, not "${value}"`);
  if (wrong.length > 0) throw new Error(`what the login throws is incomplete: ${wrong.join('; ')}`);
}
