import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { runCommand } from '../src/cli/terminal/run-command';
import { HarnessError } from '../src/errors/harness-error';
import { writeFileWhole } from '../src/io/write-file-whole';
import { allParts } from './all-parts';
import { type BenchReport, committedReport } from './bench-report';
import { machine } from './machine';
import { toMarkdown } from './to-markdown';
import { worseByHalf } from './worse-by-half';

interface Options {
  readonly only?: string;
  readonly quick?: true;
  readonly write?: true;
  readonly json?: string;
}

const page = 'docs/benchmarks.md';
const figures = 'docs/benchmarks.json';

const command = new Command('bench')
  .description(
    `Measures speed beside what it could be compared with, in turn and in one run. With --write the whole run becomes ${page}.`,
  )
  .option('--only <text>', 'the parts whose name holds this text')
  .option('--quick', `few rounds, small sizes; fails when a ratio got worse by half (${figures})`)
  .option('--write', `write ${page} and ${figures}`)
  .option('--json <file>', 'write the figures as JSON');

void runCommand(command, async () => {
  const { only = '', quick, write, json } = command.opts<Options>();
  const chosen = allParts.filter(({ name }) => name.includes(only));
  if (chosen.length === 0 || (write && (quick || only !== ''))) {
    throw new HarnessError('usage-invalid', {
      failedTo: 'measure',
      subject: only,
      reason: chosen.length === 0 ? 'no part has this name' : 'only a whole run is written down',
      cure: `The parts are ${allParts.map(({ name }) => name).join(', ')}`,
    });
  }
  const its = machine();
  const parts: BenchReport['parts'][number][] = [];
  for (const { name, what, measure } of chosen) {
    console.error(`Measuring ${name}`);
    parts.push({ name, what, ...(await measure({ isQuick: quick === true })) });
  }
  const report: BenchReport = { machine: its, isQuick: quick === true, parts };
  const text = toMarkdown(report);
  console.log(text);
  const asJson = `${JSON.stringify(report, null, 2)}\n`;
  if (json !== undefined) writeFileWhole(json, asJson);
  if (write) {
    writeFileWhole(page, text);
    writeFileWhole(figures, asJson);
  }
  if (!quick) return 0;
  const committed = committedReport.parse(JSON.parse(readFileSync(figures, 'utf8')));
  const worse = worseByHalf(
    parts.flatMap(({ measures = [] }) => measures),
    committed,
  );
  for (const sentence of worse) console.error(`Worse by half: ${sentence}`);
  return worse.length === 0 ? 0 : 1;
});
