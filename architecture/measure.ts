import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { duplicatesIn } from './duplicates';
import { countFacts, readFacts } from './facts-table';
import { circlesIn, readModuleGraph, unusedExports } from './module-graph';
import { median as medianOf, operationCosts } from './operations-table';

/** Prints the figures of the structure, one line each: `npm run measure`. */
function measure(): void {
  const graph = readModuleGraph();
  const code = [...graph].filter(([path]) => !/\.test\.ts$|\/testing\//.test(path));
  const sizes = code.map(([path, { lines }]) => ({ path, lines })).sort(byLines);
  const functions = code
    .flatMap(([path, module]) => module.functions.map((one) => ({ path, ...one })))
    .sort(byLines);
  const [largest, longest] = [sizes[0], functions[0]];
  const median = sizes[Math.floor(sizes.length / 2)]?.lines;
  const fullest = folderSizes(code.map(([path]) => path))[0];
  const unused = unusedExports(graph).filter(
    (one) => !/^jest\.config|: default$|: loadTogether$/.test(one),
  );
  console.log(`modules            ${code.length}, and ${graph.size - code.length} of tests`);
  console.log(`median module      ${median} lines`);
  console.log(`largest module     ${largest?.lines} lines, ${largest?.path}`);
  console.log(`longest function   ${longest?.lines} lines, ${longest?.name} in ${longest?.path}`);
  console.log(`fullest folder     ${fullest?.count} modules, ${fullest?.folder}`);
  const outcomes = [...graph].filter(([path]) => path.endsWith('.pact.test.ts'));
  const lines = outcomes.map(([, one]) => one.lines);
  console.log(`median outcome     ${medianOf(lines)} lines, of ${outcomes.length} files`);
  const duplicates = duplicatesIn(sourcesOf(code.map(([path]) => path)));
  console.log(`duplicates         ${duplicates.length} runs of six equal lines, mutants left out`);
  console.log(`circles            ${circlesIn(graph).length}`);
  console.log(`unused exports     ${unused.length}`);
  const facts = countFacts(readFacts());
  console.log(`facts              ${facts.facts}: ${facts.held} held, ${facts.notHeld} not held,`);
  console.log(
    `                   ${facts.notImplemented} not implemented, ${facts.elsewhere} elsewhere`,
  );
  console.log(`facts with a test  ${facts.withTest} of ${facts.shown} that a provider could show`);
  printOperations();
  for (const one of [...duplicates, ...circlesIn(graph), ...unused]) console.log(`  ${one}`);
}

/** What each operation of the contract has cost, and the median of the files. */
function printOperations(): void {
  const costs = operationCosts();
  const row = (name: string, ...cells: readonly (string | number)[]) =>
    console.log(`  ${name.padEnd(31)}${cells.map((cell) => String(cell).padStart(13)).join('')}`);
  console.log(`operations         ${costs.length}, by what each has cost`);
  row('', 'interactions', 'states', 'files by hand', 'lines');
  for (const { operation, interactions, states, files, lines } of costs) {
    row(operation, interactions, states, files.length, lines);
  }
  row('median', '', '', medianOf(costs.map(({ files }) => files.length)), '');
}

/** Mutants are alike by intention, and data. */
function sourcesOf(paths: readonly string[]): Map<string, string> {
  return new Map(
    paths
      .filter((path) => !path.startsWith('src/emulator/mutants/'))
      .map((path) => [path, readFileSync(join(__dirname, '..', path), 'utf8')]),
  );
}

function folderSizes(paths: readonly string[]): { folder: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .map(([folder, count]) => ({ folder, count }))
    .sort((a, b) => b.count - a.count);
}

function byLines(a: { readonly lines: number }, b: { readonly lines: number }): number {
  return b.lines - a.lines;
}

measure();
