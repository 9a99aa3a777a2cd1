import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Licences that may be used and passed on in a project under MIT. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Unlicense',
]);

const lock = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ license: z.string().optional(), dev: z.boolean().optional() }),
  ),
});
const manifest = z.looseObject({ license: z.unknown() });

const root = join(__dirname, '..');
const { packages } = lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

/** Of "A OR B" one is enough, of "A AND B" both are needed. */
function isAllowed(expression: string): boolean {
  const plain = expression.replace(/[()]/g, '');
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name.trim())));
}

/** The lock file knows most licences; of the others the installed package says it. */
function licenceOf(folder: string, locked: string | undefined): string | undefined {
  if (locked !== undefined) return locked;
  const file = join(root, folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const { license } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  return typeof license === 'string' ? license : undefined;
}

test('every dependency has a licence that may be used here', () => {
  const all = Object.entries(packages).filter(([folder]) => folder !== '');
  expect(all.length).toBeGreaterThan(100);
  const others = all.flatMap(([folder, { license }]) => {
    const licence = licenceOf(folder, license);
    return licence !== undefined && isAllowed(licence) ? [] : [`${folder}: ${licence}`];
  });
  expect(others).toEqual([]);
});

test.each([
  ['MIT OR GPL-3.0', true],
  ['(MIT AND CC-BY-4.0)', true],
  ['MIT AND GPL-3.0', false],
  ['UNLICENSED', false],
])('%s: %s', (expression, expected) => {
  expect(isAllowed(expression)).toBe(expected);
});
