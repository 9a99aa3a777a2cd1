/** The folders of shared modules: every other part may know them, and they know only each other. */
const sharedFolders: readonly string[] = ['domain', 'settings', 'errors', 'io', 'secrets'];

/** The parts that ARCHITECTURE.md draws. */
export type Room =
  | 'shared'
  | 'schemas'
  | 'consumer-tests'
  | 'provider-verification'
  | 'cli'
  | 'tools'
  | `src/${string}`;

/** The room that a file belongs to, by its path from the repository's root with forward slashes. */
export function roomOf(path: string): Room {
  const [top, second, third] = path.split('/');
  if (top === 'schemas' || top === 'consumer-tests' || top === 'provider-verification') return top;
  if (top !== 'src' || second === undefined) return 'tools';
  if (third === undefined || sharedFolders.includes(second)) return 'shared';
  return second === 'cli' ? 'cli' : `src/${second}`;
}

/** Whether a file of one room may know a file of another (ARCHITECTURE.md, "Arrows"). */
export function mayKnow(from: Room, to: Room): boolean {
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
