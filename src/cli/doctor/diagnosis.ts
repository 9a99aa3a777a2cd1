/** What one look at the set-up found. A `problem` keeps something from working; a `note` may. */
export interface Diagnosis {
  readonly state: 'fine' | 'note' | 'problem';
  /** What was looked at, in a word or two. */
  readonly about: string;
  readonly found: string;
  /** What to do about it; absent when all is well. */
  readonly cure?: string;
}

/** All is well. */
export function fine(about: string, found: string): Diagnosis {
  return { state: 'fine', about, found };
}

/** Something does not work, or will not. */
export function problem(about: string, found: string, cure: string): Diagnosis {
  return { state: 'problem', about, found, cure };
}

/** Something that only matters to whoever needs it. */
export function note(about: string, found: string, cure: string): Diagnosis {
  return { state: 'note', about, found, cure };
}
