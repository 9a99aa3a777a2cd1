import { circlesIn, unusedExports } from './module-graph';

function graphOf(modules: Record<string, { imports?: [string, string][]; exports?: string[] }>) {
  return new Map(
    Object.entries(modules).map(([path, { imports = [], exports = [] }]) => [
      path,
      {
        lines: 1,
        functions: [],
        exports,
        imports: imports.map(([from, name]) => ({ from, names: [name] })),
      },
    ]),
  );
}

test('a circle is found wherever one enters it', () => {
  const graph = graphOf({
    start: { imports: [['a', 'x']] },
    a: { imports: [['b', 'x']] },
    b: { imports: [['c', 'x']] },
    c: { imports: [['a', 'x']] },
  });
  expect(circlesIn(graph)).toEqual(['a -> b -> c -> a']);
  expect(circlesIn(graphOf({ a: { imports: [['b', 'x']] }, b: {} }))).toEqual([]);
});

test('an export that nobody imports is found', () => {
  const graph = graphOf({
    a: { exports: ['used', 'unused'] },
    b: { exports: ['whole'] },
    c: {
      imports: [
        ['a', 'used'],
        ['b', '*'],
      ],
    },
  });
  expect(unusedExports(graph)).toEqual(['a: unused']);
});
