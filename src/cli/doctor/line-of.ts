import type { Diagnosis } from './diagnosis';

const signs = { fine: 'ok     ', note: 'note   ', problem: 'PROBLEM' } as const;

/** The line that tells a person what was found, and what to do. */
export function lineOf({ state, about, found, cure }: Diagnosis): string {
  const sentence = found.endsWith('.') ? found : `${found}.`;
  return `${signs[state]}  ${about.padEnd(11)}  ${sentence}${cure === undefined ? '' : ` ${cure}${/[.?]$/.test(cure) ? '' : '.'}`}`;
}
