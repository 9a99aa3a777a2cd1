import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';

/** A folder like this repository, with what compiles in it and one file of TypeScript. */
function repository(): { readonly folder: string; readonly kept: string } {
  const folder = temporaryFolder('repository');
  const compiler = join(folder, 'src', 'typescript');
  mkdirSync(compiler, { recursive: true });
  for (const name of ['register.cjs', 'compiled.cjs']) {
    writeFileSync(join(compiler, name), readFileSync(join(__dirname, name)));
  }
  writeFileSync(join(folder, 'one.ts'), 'const one: number = 1;\nexport { one };\n');
  return { folder, kept: join(folder, 'build', 'compiled', 'one.ts.js') };
}

/** What a program prints that is run in such a folder. */
function run(folder: string, program: string): Promise<string> {
  const register = join(folder, 'src', 'typescript', 'register.cjs');
  const path = { NODE_PATH: resolve('node_modules') };
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['--require', register, '--eval', program],
      { cwd: folder, env: path },
      (_, out, error) => done(out + error),
    );
  });
}

const printOne = "console.log(require('./one').one)";

test('a file of TypeScript is found without its extension, and kept once compiled', async () => {
  const { folder, kept } = repository();
  expect(await run(folder, printOne)).toBe('1\n');
  const made = statSync(kept);
  // Where no compiler is, what is kept is enough.
  const withoutCompiler = `require('@swc/core').transformSync = undefined; ${printOne}`;
  expect(await run(folder, withoutCompiler)).toBe('1\n');
  expect(statSync(kept).mtimeMs).toBe(made.mtimeMs);
});

test.each([
  ['the source was edited', (one: string) => writeFileSync(one, 'export const one: string = "3";')],
  ['it was written in part', (_: string, kept: string) => cut(kept)],
  ['it is empty', (_: string, kept: string) => writeFileSync(kept, '')],
  ['it was altered', () => undefined],
])('what is kept is not taken when %s', async (_, change) => {
  const { folder, kept } = repository();
  await run(folder, printOne);
  writeFileSync(kept, readFileSync(kept, 'utf8').replace('= 1', '= 2'));
  change(join(folder, 'one.ts'), kept);
  expect(await run(folder, printOne)).toMatch(/^[13]\n$/);
  expect(readdirSync(join(kept, '..'))).toEqual(['one.ts.js']);
});

test('where nothing can be kept it is compiled each time, and nothing is left', async () => {
  const { folder } = repository();
  writeFileSync(join(folder, 'build'), 'a file where the folder should be');
  expect(await run(folder, printOne)).toBe('1\n');
  rmSync(join(folder, 'build'));
});

test('an error names the line of the source', async () => {
  const { folder } = repository();
  const source = 'interface Left { out: 1 }\n\nexport const two: Left = JSON.parse("{");\n';
  writeFileSync(join(folder, 'two.ts'), source);
  for (const _ of ['compiled', 'kept']) {
    expect(await run(folder, "require('./two')")).toContain(`${join(folder, 'two.ts')}:3`);
  }
});

test('an error in the source names its place', async () => {
  const { folder } = repository();
  writeFileSync(join(folder, 'two.ts'), 'export const two = ;\n');
  expect(await run(folder, "require('./two')")).toContain(
    `Expression expected\n   ,-[${join(folder, 'two.ts')}:1:1]`,
  );
});

test('a module is strict, as in a test', async () => {
  const { folder } = repository();
  writeFileSync(join(folder, 'two.ts'), 'Object.freeze(module).loaded = true;\n');
  expect(await run(folder, "require('./two')")).toContain('Cannot assign to read only property');
});

function cut(path: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.slice(0, text.length / 2));
}
