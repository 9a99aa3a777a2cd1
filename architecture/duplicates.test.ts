import { duplicatesIn } from './duplicates';

const run = ['const a = 1;', 'const b = 2;', 'use(a);', 'use(b);', 'use(c);', 'use(d);'];

test('six lines that stand in two modules are one run, whatever stands between them', () => {
  const spread = run.map((line) => `  ${line}`).join('\n// a comment\n\n');
  const sources = new Map([
    ['a.ts', `import { c, d } from './c';\n${run.join('\n')}\n`],
    ['b.ts', `first();\n${spread}\n`],
  ]);
  expect(duplicatesIn(sources)).toEqual(['b.ts:2-17 = a.ts:2']);
});

test('seven lines are one run, and so are two places of one module', () => {
  const seven = [...run, 'use(e);'].join('\n');
  expect(duplicatesIn(new Map([['a.ts', `${seven}\nlast();\n${seven}\n`]]))).toEqual([
    'a.ts:9-15 = a.ts:1',
  ]);
});

test.each([
  ['five lines', [run.slice(0, 5).join('\n'), run.slice(0, 5).join('\n')]],
  ['one line again and again', ['use(a);\n'.repeat(9)]],
  [
    'imports',
    [
      `import {\n${'  a,\n'.repeat(9)}} from './a';\n`,
      `import {\n${'  a,\n'.repeat(9)}} from './a';\n`,
    ],
  ],
  ['brackets', ['};\n})\n);\n];\n}\n});\n', '};\n})\n);\n];\n}\n});\n']],
])('%s are no run', (_, sources) => {
  expect(duplicatesIn(new Map(sources.map((source, at) => [`${at}.ts`, source])))).toEqual([]);
});
