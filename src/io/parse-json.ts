/** What a text means as JSON; undefined when it is none. The parser's words would quote the text. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
