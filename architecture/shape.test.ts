import { circlesIn, readModuleGraph, unusedExports } from './module-graph';

const graph = readModuleGraph();

test('no module knows itself by way of others, types included', () => {
  expect(graph.size).toBeGreaterThan(100);
  expect(circlesIn(graph)).toEqual([]);
});

test('every exported value is imported by somebody', () => {
  // What a tool loads by its path, and not by an import.
  const loaded = /^jest\.config|: default$|: loadTogether$/;
  expect(unusedExports(graph).filter((one) => !loaded.test(one))).toEqual([]);
});
