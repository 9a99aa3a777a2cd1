import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { reporters } from '../src/reports/reporters';

const lines = z.array(z.string());
const when = z.enum(['on_success', 'on_failure', 'always']);

/** The keywords of GitLab's CI that the file uses, as https://docs.gitlab.com/ci/yaml/ has them. */
const job = z.strictObject({
  stage: z.string(),
  image: z.string().optional(),
  parallel: z.strictObject({ matrix: z.array(z.record(z.string(), lines)) }).optional(),
  resource_group: z.string().optional(),
  rules: z.array(z.strictObject({ if: z.string() })).optional(),
  script: lines.min(1),
  artifacts: z
    .strictObject({
      when,
      paths: lines,
      reports: z.strictObject({ junit: z.string(), codequality: z.string() }),
    })
    .optional(),
});
const pipeline = z
  .object({
    stages: lines,
    default: z.strictObject({
      image: z.string(),
      cache: z.strictObject({ key: z.strictObject({ files: lines }), paths: lines }),
      before_script: lines,
    }),
  })
  .catchall(job);

const {
  stages,
  default: defaults,
  ...jobs
} = pipeline.parse(load(readFileSync('.gitlab-ci.yml', 'utf8')));
const all = Object.values(z.record(z.string(), job).parse(jobs));

test('each job stands in a stage that there is', () => {
  expect(all.length).toBeGreaterThan(1);
  for (const { stage } of all) expect(stages).toContain(stage);
});

test('each npm script that a job runs is one of ours', () => {
  const { scripts } = z
    .looseObject({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const run = all.flatMap(({ script }) =>
    script.flatMap((line) => [...line.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name)),
  );
  expect(run.length).toBeGreaterThan(5);
  for (const name of run) expect(Object.keys(scripts)).toContain(name);
});

test('what GitLab is to read is what the reporters of the same job write', () => {
  const [reporting] = all.filter(({ artifacts }) => artifacts !== undefined);
  expect(reporting?.artifacts?.reports).toEqual({
    junit: reporters.junit.file,
    codequality: reporters.gitlab.file,
  });
  const script = reporting?.script.join('\n');
  expect(script).toContain('--reporter junit --reporter gitlab');
  expect(defaults.before_script.join('\n')).toContain('npm ci');
});
