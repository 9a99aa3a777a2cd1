/** A rule by which a text that differs from run to run is replaced. */
export interface NormalizingRule {
  /** What it is about, as the table in `provider-verification/recordings/README.md` has it. */
  readonly what: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** The rules, in the order in which they are applied. A test holds the table in the README to them. */
export const normalizingRules: readonly NormalizingRule[] = [
  {
    what: 'ids',
    pattern: /\b([a-z]+(?:-[a-z]+)*)-test-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g,
    replacement: '$1-test-<uuid>',
  },
  {
    what: 'uuids',
    pattern: /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g,
    replacement: '<uuid>',
  },
  {
    what: 'times',
    pattern: /\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)/g,
    replacement: '<time>',
  },
  {
    what: 'slugs of a run',
    pattern: /\bcontract-test-[0-9a-f]{8}-\d+\b/g,
    replacement: '<slug>',
  },
  {
    what: 'names of a run',
    pattern: /\bContract test [0-9a-f]{8} \d+\b/g,
    replacement: '<name>',
  },
  { what: 'e-mail addresses', pattern: /[^\s@"<>]+@[^\s@"<>]+\.[a-z]+/gi, replacement: '<email>' },
  {
    what: 'redacted secrets (letters are x, digits 0)',
    pattern: /^[xX0_=.:/+*-]{6,}$/g,
    replacement: '<secret>',
  },
];

/** A copy of a JSON value with every text normalized, so that two runs can be compared. */
export function normalize(value: unknown): unknown {
  if (typeof value === 'string') {
    return normalizingRules.reduce(
      (text, { pattern, replacement }) => text.replace(pattern, replacement),
      value,
    );
  }
  if (Array.isArray(value)) return value.map(normalize);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalize(inner)]));
}
