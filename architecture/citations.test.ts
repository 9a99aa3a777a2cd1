import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFiles } from './repository-files';

const root = join(__dirname, '..');
const texts = repositoryFiles(/\.(ts|md|yml|yaml)$|^\.env\.example$/).map(
  (path) => [path, readFileSync(join(root, path), 'utf8')] as const,
);

/** The anchors that a Markdown page offers, as GitHub makes them of its headings. */
function anchorsOf(page: string): string[] {
  return readFileSync(join(root, page), 'utf8')
    .split('\n')
    .filter((line) => /^#+ /.test(line))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
}

// What is made on the spot (`broker/vendor`) or stands for any name (`NAME.ts`) is in no checkout.
const modules =
  /`((?:src|provider-verification|schemas|consumer-tests|architecture|bench|contracts)\/[\w./-]+)`/g;

/** What a text cites that is not there: pages, their sections, files, and old section numbers. */
function brokenIn(text: string): string[] {
  const cited = [...text.matchAll(/\bdocs\/([a-z-]+\/)*[a-z0-9-]+\.md(#[a-z0-9-]+)?/g)];
  const numbered = [...text.matchAll(/\bfacts,? section \d/gi)].map(([whole]) => whole);
  const broken = cited.flatMap(([whole]) => {
    const [page = '', anchor] = whole.split('#');
    if (!existsSync(join(root, page))) return [whole];
    return anchor === undefined || anchorsOf(page).includes(anchor) ? [] : [whole];
  });
  const files = [...text.matchAll(modules)].map(([, path = '']) => path);
  const gone = files.filter((path) => !path.includes('NAME') && !existsSync(join(root, path)));
  return [...broken, ...gone, ...numbered];
}

test('every page and section that code or a document cites is there', () => {
  expect(texts.length).toBeGreaterThan(100);
  const broken = texts
    .filter(([path]) => path !== 'architecture/citations.test.ts')
    .flatMap(([path, text]) => brokenIn(text).map((citation) => `${path}: ${citation}`));
  expect(broken).toEqual([]);
});

test.each([
  ['docs/discoveries/nobody-wrote-this.md'],
  ['docs/discoveries/stytch.md#nothing-of-the-kind'],
  ['Facts section 3'],
])('%s is told to be missing', (citation) => {
  expect(brokenIn(`as it says in ${citation}.`)).toEqual([citation]);
});

test('a file that is not there is told to be missing', () => {
  expect(brokenIn('as `src/nowhere.ts` does')).toEqual(['src/nowhere.ts']);
});
