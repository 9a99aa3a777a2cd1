import { type Operation, operations } from '../domain/operations';
import type { ChangeSeverity, JudgedChange } from './judge-changes';

const titles = {
  breaks: 'Breaks this login',
  attention: 'Needs attention',
  harmless: 'Harmless for this login',
  'set-up': 'Only in calls that arrange provider states',
} as const satisfies Record<ChangeSeverity, string>;

/** How many outcomes, or operations, a line names before it only counts them. */
const mostNamed = 3;

/** The verdict on a change of schemas as lines of text, the worst first. */
export function verdictText(judged: readonly JudgedChange[]): readonly string[] {
  if (judged.length === 0) return ['Nothing has changed.'];
  const order: readonly ChangeSeverity[] = ['breaks', 'attention', 'harmless', 'set-up'];
  const groups = order.map((severity) => ({
    title: titles[severity],
    lines: grouped(judged.filter((change) => change.severity === severity)),
  }));
  return [
    ...groups.flatMap(({ title, lines }) => (lines.length === 0 ? [] : [`${title}:`, ...lines])),
    summary(judged),
  ];
}

/** The same change in many operations is one line: Stytch's schemas share their parts. */
function grouped(changes: readonly JudgedChange[]): string[] {
  const lines = new Map<string, JudgedChange[]>();
  for (const change of changes) {
    const { side, field, clause } = change;
    const key = `${side === 'operation' ? '' : `${side} `}${field}${field === '' ? '' : ' '}${clause}`;
    lines.set(key, [...(lines.get(key) ?? []), change]);
  }
  return [...lines].map(([what, all]) => lineOf(what, all));
}

function lineOf(what: string, all: readonly JudgedChange[]): string {
  const operationNames = [...new Set(all.map(({ operation }) => nameOf(operation)))];
  const outcomes = [...new Set(all.flatMap((change) => change.outcomes))];
  const where = listed(operationNames, 'operations');
  if (outcomes.length === 0) return `- ${what} (${where})`;
  const quoted = outcomes.map((outcome) => `"${outcome}"`);
  return `- ${what} (${where}): ${listed(quoted, 'outcomes')}`;
}

function listed(names: readonly string[], kind: string): string {
  const named = names.slice(0, mostNamed).join(', ');
  const more = names.length - mostNamed;
  return more <= 0 ? named : `${named} and ${more} more ${kind}`;
}

function nameOf(operation: Operation): string {
  const { method, path } = operations[operation];
  return `${method.toUpperCase()} ${path}`;
}

function summary(judged: readonly JudgedChange[]): string {
  const count = (severity: ChangeSeverity) =>
    judged.filter((change) => change.severity === severity).length;
  const broken = new Set(
    judged.filter(({ severity }) => severity === 'breaks').flatMap(({ outcomes }) => outcomes),
  );
  if (broken.size > 0) {
    const many = broken.size === 1 ? '1 outcome' : `${broken.size} outcomes`;
    return `Verdict: ${many} of this login would break. Look at them before you take these schemas over.`;
  }
  return count('attention') > 0
    ? 'Verdict: no outcome of this login breaks, but some need a look.'
    : 'Verdict: nothing of this breaks what this login sends or expects. Run npm run contract, since required fields may have come or gone.';
}
