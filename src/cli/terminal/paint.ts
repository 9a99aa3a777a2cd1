import { styleText } from 'node:util';

/** What a line of a report begins with, and its colour. */
const colours = [
  [/^(FAILED|PROBLEM)\b/, 'red'],
  [/^(Pending|Skipped)\b/, 'yellow'],
  [/^Verdict(?= +(The \S+|The stand-in|Stytch) keeps)/, 'green'],
  [/^Verdict\b/, 'red'],
] as const;

/**
 * A line of a report with the word that it begins with in colour, where the stream shows colours:
 * never in a file or a pipe, and not with NO_COLOR (https://no-color.org) or a dumb terminal.
 */
export function paint(line: string, stream: Pick<NodeJS.WriteStream, 'hasColors'>): string {
  // A stream that is no terminal has no such method.
  if (stream.hasColors?.() !== true) return line;
  const found = colours.find(([pattern]) => pattern.test(line));
  if (found === undefined) return line;
  const [pattern, colour] = found;
  return line.replace(pattern, (word) => styleText(colour, word, { validateStream: false }));
}
