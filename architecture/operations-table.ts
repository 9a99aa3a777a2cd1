import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationOf } from '../src/contract/operation-of';
import { readContract } from '../src/contract/read-contract';
import { isContractOperation, operationNames, operations } from '../src/domain/operations';
import { contractPath } from '../src/domain/vocabulary';
import { type ModuleGraph, readModuleGraph } from './module-graph';

const root = join(__dirname, '..');
const rulesPage = 'docs/discoveries/emulator-rules.md';

/** What one operation of the contract has cost. */
export interface OperationCost {
  readonly operation: string;
  readonly interactions: number;
  /** Provider states that its interactions name. */
  readonly states: number;
  /** Files of outcomes. */
  readonly outcomes: number;
  /**
   * The files that were made or edited by hand until its first outcome was in the contract. A file
   * that it shares with other operations counts, and so does a state file with a state of its own that
   * the first outcome is in.
   */
  readonly files: readonly string[];
  /** Lines of what was made for it alone: the emulator's handler, its own rules, the outcomes. */
  readonly lines: number;
}

/** Counts for each operation of the contract what it has cost, from the code and the contract. */
export function operationCosts(): readonly OperationCost[] {
  const graph = readModuleGraph();
  const texts = new Map([...graph.keys()].map((path) => [path, textOf(path)]));
  const pathsWith = (folder: string, text: string) =>
    [...texts].flatMap(([path, its]) =>
      path.startsWith(folder) && !path.endsWith('.test.ts') && its.includes(text) ? [path] : [],
    );
  const statesOf = statesByOperation();
  const handlers = new Map(operationNames.map((name) => [name, handlerOf(name, graph, texts)]));
  return operationNames.filter(isContractOperation).map((operation) => {
    const { method, path } = operations[operation];
    const { states, interactions } = statesOf.get(operation) ?? { states: [], interactions: 0 };
    const others = [...statesOf].filter(([name]) => name !== operation);
    const handler = handlers.get(operation);
    const made = handler === undefined ? [] : ownModules(handler, [...handlers.values()], graph);
    const outcomes = [...texts].flatMap(([file, text]) =>
      file.endsWith('.pact.test.ts') && text.includes(`operation: '${operation}'`) ? [file] : [],
    );
    const [first] = outcomes;
    // States of later outcomes, such as what follows a refusal, were not needed to begin with.
    const own = states.filter(
      (state) =>
        !others.some(([, its]) => its.states.includes(state)) &&
        texts.get(first ?? '')?.includes(`'${state}'`) === true,
    );
    const files = new Set([
      'src/domain/operations.ts',
      ...pathsWith('consumer-tests/client/', `\`${method.toUpperCase()} ${path}\``),
      ...(handler === undefined ? [] : [handler.table, ...made]),
      ...(made.some((one) => one.includes('/rules/')) ? [rulesPage] : []),
      ...own.flatMap((state) => pathsWith('src/domain/', `'${state}': {`)),
      ...own.flatMap((state) =>
        pathsWith('provider-verification/arrange/states/', `'${state}': {`),
      ),
      ...outcomes.slice(0, 1),
    ]);
    const lines = [...made, ...outcomes].reduce(
      (sum, file) => sum + (graph.get(file)?.lines ?? 0),
      0,
    );
    return {
      operation,
      interactions,
      states: states.length,
      outcomes: outcomes.length,
      files: [...files],
      lines,
    };
  });
}

/** What answers an operation: a function of a file, and the table that names it. */
interface Handler {
  readonly name: string;
  readonly file: string;
  readonly table: string;
}

function handlerOf(
  operation: string,
  graph: ModuleGraph,
  texts: ReadonlyMap<string, string>,
): Handler | undefined {
  for (const [table, text] of texts) {
    if (!/^src\/emulator\/(route-table|routes\/.*-routes)\.ts$/.test(table)) continue;
    const name = new RegExp(`^  ${operation}: (\\w+),$`, 'm').exec(text)?.[1];
    const imports = graph.get(table)?.imports ?? [];
    const file = imports.find(({ names }) => name !== undefined && names.includes(name))?.from;
    if (name !== undefined && file !== undefined) return { name, file, table };
  }
  return undefined;
}

/** The emulator's modules that this handler reaches and no other does, its own file first. */
function ownModules(
  handler: Handler,
  all: readonly (Handler | undefined)[],
  graph: ModuleGraph,
): readonly string[] {
  const others = all.flatMap((one) => (one === undefined || one === handler ? [] : [one]));
  const shared = new Set(others.flatMap((one) => [...reachedBy(one, graph)]));
  const own = [...reachedBy(handler, graph)].filter(
    (path) => path.startsWith('src/emulator/') && !shared.has(path),
  );
  return [handler.file, ...own];
}

/** What a handler's own function imports, and all that follows from it. */
function reachedBy({ name, file }: Handler, graph: ModuleGraph): ReadonlySet<string> {
  const seen = new Set<string>();
  const text = textOf(file);
  const exported = text.split(/^export /m).slice(1);
  const its = exported.length === 1 ? text : exported.find((one) => one.includes(` ${name}(`));
  for (const { from, names } of graph.get(file)?.imports ?? []) {
    const isUsed = names.some((one) => new RegExp(`\\b${one}\\b`).test(its ?? text));
    if (isUsed) follow(from, graph, seen);
  }
  return seen;
}

function follow(path: string, graph: ModuleGraph, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  for (const { from } of graph.get(path)?.imports ?? []) follow(from, graph, seen);
}

function statesByOperation() {
  const found = new Map<string, { states: readonly string[]; interactions: number }>();
  for (const { request, states } of readContract(join(root, contractPath)).interactions) {
    const operation = operationOf(request) ?? '';
    const before = found.get(operation) ?? { states: [], interactions: 0 };
    const names = [...before.states, ...states.map(({ name }) => name)];
    found.set(operation, { states: [...new Set(names)], interactions: before.interactions + 1 });
  }
  return found;
}

function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The value in the middle of a list; of two, the upper one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
