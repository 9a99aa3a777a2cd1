import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const product = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => /^(src|provider-verification|schemas|consumer-tests)\//.test(path))
  .filter((path) => !path.endsWith('.test.ts') && !path.includes('/testing/') && existsSync(path));

const starting = /\b(?:spawn|spawnSync|fork|exec|execSync|execFile|execFileSync)\(/;

test('whoever starts a process says which environment it gets', () => {
  const starters = product
    .map((path) => [path, readFileSync(path, 'utf8')] as const)
    .filter(([, text]) => text.includes("'node:child_process'") && starting.test(text));
  expect(starters.length).toBeGreaterThan(3);
  const careless = starters.filter(
    ([, text]) => !/\benv\b/.test(text) || /process\.env/.test(text),
  );
  expect(careless.map(([path]) => path)).toEqual([]);
});

test('no process is started past node:child_process, and none with the whole environment', () => {
  const others = product.filter((path) =>
    /\bexeca\b|cross-spawn|new Worker\(/.test(readFileSync(path, 'utf8')),
  );
  expect(others).toEqual([]);
});
