/** The folders of shared modules: every other part may know them, and they know only each other. */
const sharedFolders: readonly string[] = [
  'domain',
  'settings',
  'errors',
  'io',
  'secrets',
  'typescript',
];

/** The parts that ARCHITECTURE.md draws. */
export type Part =
  | 'shared'
  | 'schemas'
  | 'consumer-tests'
  | 'provider-verification'
  | 'cli'
  | 'tools'
  | `src/${string}`;

/** The part that a file belongs to, by its path from the repository's root with forward slashes. */
export function partOf(path: string): Part {
  const [top, second, third] = path.split('/');
  if (top === 'schemas' || top === 'consumer-tests' || top === 'provider-verification') return top;
  if (top !== 'src' || second === undefined) return 'tools';
  if (third === undefined || sharedFolders.includes(second)) return 'shared';
  return second === 'cli' ? 'cli' : `src/${second}`;
}

/** Whether a file of one part may know a file of another (ARCHITECTURE.md, "Arrows"). */
export function mayKnow(from: Part, to: Part): boolean {
  if (from === to || to === 'shared') return true;
  switch (from) {
    case 'shared':
      return false;
    case 'schemas':
      return false;
    case 'consumer-tests':
      return to === 'schemas' || to === 'src/contract';
    case 'provider-verification':
      return to === 'schemas' || to.startsWith('src/');
    case 'cli':
      return to !== 'consumer-tests' && to !== 'tools';
    case 'tools':
      return true;
    default:
      return to === 'schemas';
  }
}
