/** How many lines in a row are worth a look. */
const shortest = 6;

/**
 * The runs of six or more lines that stand in an earlier place too, as `b.ts:11-19 = a.ts:1`. White space
 * does not count, nor do comments, imports, and lines without a word.
 *
 * @param sources TypeScript modules by their paths
 */
export function duplicatesIn(sources: ReadonlyMap<string, string>): string[] {
  const firstOf = new Map<string, { readonly path: string; readonly at: number; line: number }>();
  const found: string[] = [];
  for (const [path, source] of sources) {
    const lines = codeLines(source);
    let run: { readonly from: number; readonly first: string; upTo: number } | undefined;
    for (let at = 0; at + shortest <= lines.length; at += 1) {
      const window = lines.slice(at, at + shortest);
      const key = window.map(({ text }) => text).join('\n');
      const [from = 0, upTo = 0] = [window[0]?.line, window.at(-1)?.line];
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, { path, at, line: from });
      // A run that begins again before it has ended is a list.
      const isRepeated = first !== undefined && (first.path !== path || at - first.at >= shortest);
      if (isRepeated) run ??= { from, first: `${first.path}:${first.line}`, upTo };
      if (isRepeated && run !== undefined) run.upTo = upTo;
      else if (run !== undefined) {
        found.push(`${path}:${run.from}-${run.upTo} = ${run.first}`);
        run = undefined;
      }
    }
    if (run !== undefined) found.push(`${path}:${run.from}-${run.upTo} = ${run.first}`);
  }
  return found;
}

interface CodeLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

function codeLines(source: string): CodeLine[] {
  const bare = source
    .replace(/^import\b[^;]*;$/gm, blank)
    .replace(/\/\*\*?[\s\S]*?\*\//g, blank)
    .replace(/(?<=^|\s)\/\/.*$/gm, '');
  return bare
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter(({ text }) => /\w/.test(text));
}

/** Nothing, on as many lines. */
function blank(text: string): string {
  return text.replace(/[^\n]+/g, '');
}
