import { exampleText, Refusal } from '../test-kit';

/**
 * Expects that the login throws what it catches when Stytch says no, with everything that a caller
 * needs: the status and the type to decide, the message and the link to show, the id to report.
 */
export async function expectRefusal(
  answer: Promise<unknown>,
  status: number,
  errorType: string,
): Promise<void> {
  await expect(answer).rejects.toThrow(Refusal);
  await expect(answer).rejects.toMatchObject({
    status_code: status,
    error_type: errorType,
    error_message: exampleText('error_message'),
    error_url: exampleText('error_url'),
    request_id: exampleText('request_id'),
  });
}
