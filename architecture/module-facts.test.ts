import { moduleFacts } from './module-facts';

test('imports of every form are found, type-only ones included', () => {
  const source = [
    "import a, { b as c, type D } from './one';",
    "import * as e from './two';",
    "import './three';",
    "export { f as g } from './four';",
    "export * from './five';",
    "const h = await import('./six');",
    "const i = require('./seven');",
  ].join('\n');
  expect(moduleFacts(source).imports).toEqual([
    { from: './one', names: ['default', 'b', 'D'] },
    { from: './two', names: ['*'] },
    { from: './three', names: ['*'] },
    { from: './four', names: ['f'] },
    { from: './five', names: ['*'] },
    { from: './six', names: ['*'] },
    { from: './seven', names: ['*'] },
  ]);
});

test('exported values are found and exported types are not', () => {
  const source = [
    'export const a = 1, b = 2;',
    'export const { c, d: e } = x;',
    'export async function f() {}',
    'export class G {}',
    'export interface H {}',
    'export type I = string;',
    'export default 3;',
  ].join('\n');
  expect(moduleFacts(source).exports).toEqual(['a', 'b', 'c', 'e', 'f', 'G', 'default']);
});

test('a function is as long as its lines, also behind letters of several bytes', () => {
  const source = "const x = 'äöü→';\n\nexport function long() {\n  return [\n    1,\n  ];\n}\n";
  expect(moduleFacts(source).functions).toEqual([{ name: 'long', lines: 5 }]);
});
