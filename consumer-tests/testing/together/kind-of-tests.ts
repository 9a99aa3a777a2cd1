import { relative, sep } from 'node:path';

const root = `${__dirname}/../../..`;

/** Parts whose tests keep nothing in modules or in the process, and load much the same. */
const parts = [
  'schemas',
  'provider-verification/hostile',
  'provider-verification/journey',
  'provider-verification/judge',
  'src/broker',
  'src/contract',
  'src/emulator',
];

/**
 * Which test files can run in one group: those of the same kind.
 *
 * @returns `outcome`, the part that it belongs to, or undefined for a file that runs alone.
 */
export function kindOfTests(path: string): string | undefined {
  if (path.endsWith('.pact.test.ts')) return 'outcome';
  const file = relative(root, path).split(sep).join('/');
  return parts.find((part) => file.startsWith(`${part}/`));
}
