/** No answer of the API comes near this; a body beyond it is not read to its end (bytes). */
export const answerLimitBytes = 4 * 1024 * 1024;

/** Thrown when a body is larger than the limit. */
export class AnswerTooLarge extends Error {
  override readonly message = `the answer is larger than ${answerLimitBytes / 1024 / 1024} MiB`;
}

/** Reads the body of an answer as text, up to the limit. @throws AnswerTooLarge */
export async function readLimited(response: Response): Promise<string> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > answerLimitBytes) throw new AnswerTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
