import type { RuleName } from '../../schemas/rules/all-rules';
import type { ReportedFinding, VerificationResult } from '../domain/verification-result';
import { generalPlace, generalPointer } from './general-place';

/** Drift of one kind, with what it means. */
export interface DriftGroup {
  readonly rule: string;
  readonly heading: string;
  readonly explanation: string;
  readonly places: readonly DriftPlace[];
}

/** One place of a body, and how often it was seen. */
export interface DriftPlace {
  /** RFC 6901 pointer, with `*` for the items of a list. */
  readonly pointer: string;
  readonly documented: string;
  readonly received: string;
  readonly times: number;
}

interface Kind {
  readonly heading: string;
  readonly explanation: string;
}

/** The kinds that have words of their own; others are told by the name of their rule. */
const kinds: Readonly<Partial<Record<RuleName, Kind>>> = {
  'undocumented-key': {
    heading: 'Keys that are not documented',
    explanation:
      'The response has a key that the published schema does not name. A login that ignores what it does not know is safe; one that refuses unknown keys is not.',
  },
  'null-for-optional': {
    heading: 'Nulls where a type is documented',
    explanation:
      'The schema says that the field has its type or is left out; it came as null. A login that tests only whether the key is there will trip over it.',
  },
  'outside-open-list': {
    heading: 'Values outside of documented lists',
    explanation:
      'The documentation lists values, and another one came. A login needs a default for values that it does not know.',
  },
};
const kindOf: ReadonlyMap<string, Kind> = new Map(Object.entries(kinds));

/** All drift of a run, grouped by the rule that found it, the most frequent place first. */
export function driftGroups(results: readonly VerificationResult[]): readonly DriftGroup[] {
  const drift = results
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'drift');
  const rules = new Set([...kindOf.keys(), ...drift.map(({ rule }) => rule)]);
  return [...rules]
    .map((rule) => ({
      rule,
      ...(kindOf.get(rule) ?? {
        heading: rule,
        explanation: 'The response differs from the documentation, and breaks no rule.',
      }),
      places: placesOf(drift.filter((one) => one.rule === rule)),
    }))
    .filter(({ places }) => places.length > 0);
}

function placesOf(drift: readonly ReportedFinding[]): DriftPlace[] {
  const places = new Map<string, DriftPlace>();
  for (const finding of drift) {
    const { pointer, documented, received } = finding;
    const key = generalPlace(finding);
    const times = (places.get(key)?.times ?? 0) + 1;
    places.set(key, { pointer: generalPointer(pointer), documented, received, times });
  }
  return [...places.values()].sort((a, b) => b.times - a.times || (a.pointer < b.pointer ? -1 : 1));
}
