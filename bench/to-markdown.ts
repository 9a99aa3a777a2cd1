import type { BenchReport } from './bench-report';
import type { Growth, Measure } from './part';

/** The report as the page `docs/benchmarks.md`. */
export function toMarkdown({ machine, parts }: BenchReport): string {
  const { date, cores, processor, memoryGiB, system, node, load, packages } = machine;
  const versions = Object.entries(packages).map(([name, version]) => `${name} ${version}`);
  const lines = [
    '# Benchmarks',
    '',
    `Written by \`npm run bench -- --write\` on ${date}: ${cores} cores of ${processor}, ${memoryGiB} GiB, ${system}, Node ${node}, load ${load} when it began; ${versions.join(', ')}.`,
    '',
    'All that stands in one table ran in turn, round by round, on the same machine. A figure is the median of the rounds, the spread the smallest and the largest. Times depend on the machine; what counts is the ratio.',
    ...parts.flatMap(({ name, what, measures = [], growth = [], notes = [] }) => [
      '',
      `## ${name[0]?.toUpperCase()}${name.slice(1)}`,
      '',
      what,
      ...measures.flatMap(tableOf),
      ...(growth.length === 0 ? [] : growthTable(growth)),
      ...(notes.length === 0 ? [] : ['', ...notes.map((note) => `- ${note}`)]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function tableOf({ name, unit, against, figures }: Measure): string[] {
  return [
    '',
    `| ${name} | ${unit} | spread | against ${against} |`,
    '| --- | --- | --- | --- |',
    ...figures.map(
      ({ who, median, spread: [low, high], ratio }) =>
        `| ${who} | ${short(median)} | ${short(low)} to ${short(high)} | ${ratio.toFixed(2)} |`,
    ),
  ];
}

function growthTable(growth: readonly Growth[]): string[] {
  const sizes = growth[0]?.points.map(({ interactions }) => interactions) ?? [];
  return [
    '',
    `| growth | ${sizes.map((size) => `${size} interactions`).join(' | ')} | exponent |`,
    `| --- | ${sizes.map(() => '---').join(' | ')} | --- |`,
    ...growth.map(
      ({ name, unit, points, exponent }) =>
        `| ${name} | ${points.map(({ value }) => `${short(value)} ${unit}`).join(' | ')} | ${exponent.toFixed(2)} |`,
    ),
  ];
}

/** Three digits that count. */
function short(value: number): string {
  return value >= 100 ? Math.round(value).toString() : value.toPrecision(3);
}
