/** Thrown when a body is larger than the limit that it was read with. */
export class BodyTooLarge extends Error {}

/** Reads a body to its end, or to a limit (bytes). @throws BodyTooLarge */
export async function readLimited(
  body: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > limitBytes) {
      throw new BodyTooLarge(`the response is larger than ${limitBytes / 1024 / 1024} MiB`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
