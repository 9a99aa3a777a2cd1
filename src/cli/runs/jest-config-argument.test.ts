import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../io/temporary-folder';
import { typescriptArguments } from '../../typescript/typescript-arguments';
import { jestConfigArgument } from './jest-config-argument';

const root = process.cwd();

afterEach(() => process.chdir(root));

function inFolderWith(config: string): void {
  const folder = temporaryFolder('project');
  writeFileSync(join(folder, 'jest.config.ts'), config);
  process.chdir(folder);
}

test('the configuration of this repository is given as JSON', () => {
  const [option, text = '', ...rest] = jestConfigArgument(['sessions', '-t', 'a name']);
  expect(option).toBe('--config');
  expect(JSON.parse(text)).toMatchObject({ testMatch: ['**/*.test.ts'] });
  expect(rest).toEqual(['--rootDir', root]);
});

test.each([
  ['a function', 'module.exports = () => ({ verbose: true })'],
  ['a promise', 'module.exports = Promise.resolve({})'],
  ['what holds a pattern', 'module.exports = { testMatch: [/a/] }'],
  ['what holds a function', 'module.exports = { testTimeout: () => 1 }'],
  ['what does not compile', 'module.exports = {'],
  ['what throws', 'module.exports = JSON.parse("")'],
  ['an export of a module', 'export default {}'],
])('%s is left to Jest', (_, config) => {
  inFolderWith(config);
  expect(jestConfigArgument([])).toEqual([]);
});

test('an edit counts the next time', () => {
  inFolderWith('module.exports = { bail: 1 };');
  // In a process of its own: Jest keeps the modules of a test.
  const program = `
    const { jestConfigArgument } = require(${JSON.stringify(require.resolve('./jest-config-argument'))});
    const before = jestConfigArgument([])[1];
    require('node:fs').writeFileSync('jest.config.ts', 'module.exports = { bail: 2 };');
    console.log(before, jestConfigArgument([])[1]);`;
  const { stdout } = spawnSync(process.execPath, [...typescriptArguments, '--eval', program], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('{"bail":1} {"bail":2}\n');
});

test.each([['--config'], ['--config=x.json'], ['-c'], ['-c./x.json'], ['--c']])(
  '%s that was given stays',
  (given) => {
    expect(jestConfigArgument([given])).toEqual([]);
  },
);
