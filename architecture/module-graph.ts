import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type ModuleFacts, moduleFacts } from './module-facts';
import { repositoryFiles } from './repository-files';

/** Every module of ours by its path, with what it knows of the others. */
export type ModuleGraph = ReadonlyMap<string, ModuleFacts & { readonly lines: number }>;

/** Reads the repository's TypeScript modules, the generated ones left out. Import paths are resolved. */
export function readModuleGraph(): ModuleGraph {
  const files = repositoryFiles(/\.ts$/).filter((path) => !path.endsWith('.d.ts'));
  const known = new Set(files);
  return new Map(
    files.map((path) => {
      const source = readFileSync(join(__dirname, '..', path), 'utf8');
      const { imports, ...facts } = moduleFacts(source);
      return [
        path,
        {
          ...facts,
          lines: source.split('\n').length - 1,
          imports: imports.flatMap(({ from, names }) => {
            const to = `${posix.join(posix.dirname(path), from)}.ts`;
            return from.startsWith('.') && known.has(to) ? [{ from: to, names }] : [];
          }),
        },
      ];
    }),
  );
}

/** The ways on which a module comes back to itself, type-only ones included: `a -> b -> a`. */
export function circlesIn(graph: ModuleGraph): string[] {
  const done = new Set<string>();
  const circles = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) circles.add([...trail.slice(at), path].join(' -> '));
    if (at >= 0 || done.has(path)) return;
    for (const { from } of graph.get(path)?.imports ?? []) visit(from, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return [...circles];
}

/** The exports that no other module imports, as `path: name`. */
export function unusedExports(graph: ModuleGraph): string[] {
  const used = new Set<string>();
  for (const { imports } of graph.values()) {
    for (const { from, names } of imports) for (const name of names) used.add(`${from}: ${name}`);
  }
  return [...graph].flatMap(([path, { exports }]) =>
    exports
      .map((name) => `${path}: ${name}`)
      .filter((one) => !used.has(one) && !used.has(`${path}: *`)),
  );
}
