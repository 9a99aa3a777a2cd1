import type { MutantClass } from '../domain/strength';

/** What the classes of mutants are called. */
export const strengthTitles = {
  breaking: 'Responses that break the documentation',
  wrong: 'Responses that are not this outcome',
  harmless: 'Responses that are harmless',
  behaviour: 'Provider behaviours gone wrong',
  inferred: 'Behaviours that are only inferred',
  consumer: 'Mistakes of the consumer',
} as const satisfies Record<MutantClass, string>;

/** The classes in the order in which they are told. */
export const mutantClasses = Object.keys(strengthTitles).filter(
  (name): name is MutantClass => name in strengthTitles,
);
