import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { lintWorkflow, workflowFiles } from './lint-workflows';

const files = workflowFiles.map((file) => [basename(file), readFileSync(file, 'utf8')] as const);

test('there are the three workflows', () => {
  expect(files.map(([name]) => name).sort()).toEqual([
    'contract.yml',
    'sandbox.yml',
    'schemas.yml',
  ]);
});

test.each(files)('every action of %s is pinned by commit, its version in a comment', (_, text) => {
  const uses = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) {
    expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

test.each(files)('%s gives each job no more than it needs', (_, text) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
});

test('actionlint sees what is wrong', async () => {
  const step = ['$', '{{ nobody.knows }}'].join('');
  const wrong = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${step}\n`;
  expect(await lintWorkflow('wrong.yml', wrong)).toEqual([
    expect.stringMatching(/^wrong\.yml:6:\d+: undefined variable "nobody"/),
  ]);
});
