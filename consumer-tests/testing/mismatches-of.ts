import { relative, sep } from 'node:path';
import { mismatchName } from './request-mismatch';

/** An outcome whose consumer sent something else. */
export interface Mismatch {
  /** What was sent instead; one mistake has one sentence, whatever the outcome. */
  readonly sentence: string;
  readonly description: string;
  /** The line of the test, relative to the repository's root; undefined when nothing says so. */
  readonly place: { readonly file: string; readonly line: number } | undefined;
}

/** The mismatches of one test, from what Jest reports of it; none when it fails for other reasons. */
export function mismatchesOf({
  failureMessages,
}: {
  readonly failureMessages: readonly string[];
}): Mismatch[] {
  return failureMessages.flatMap((message) => {
    const match = new RegExp(`^${mismatchName}: (.*)\\n  in the outcome "(.*)"$`, 'm').exec(
      message,
    );
    if (match === null || match.index > 0) return [];
    const [, sentence = '', description = ''] = match;
    return [{ sentence, description, place: placeIn(message) }];
  });
}

function placeIn(stack: string): Mismatch['place'] {
  const match = /^\s+at .*?\(?([^()\s]+\.test\.ts):(\d+):\d+\)?$/m.exec(stack);
  if (match === null) return undefined;
  const [, file = '', line = ''] = match;
  return { file: relative(process.cwd(), file).split(sep).join('/'), line: Number(line) };
}
