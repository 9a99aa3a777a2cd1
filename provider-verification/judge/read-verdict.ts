import { z } from 'zod';
import { parseJson } from '../../src/io/parse-json';

const mismatch = z.looseObject({
  type: z.string().optional(),
  path: z.string().optional(),
  mismatch: z.string().optional(),
  expected: z.unknown().optional(),
  actual: z.unknown().optional(),
});

const failed = z.looseObject({
  interaction: z.string().optional(),
  mismatch: z.looseObject({
    type: z.string().optional(),
    message: z.string().optional(),
    mismatches: z.array(mismatch).optional(),
  }),
});

const verdictShape = z.looseObject({
  result: z.boolean(),
  errors: z.array(failed).default([]),
  pendingErrors: z.array(failed).default([]),
  interactionResults: z.array(z.unknown()).optional(),
});

/** One place where an answer is not what the consumer expects. */
export interface Mismatch {
  /** What Pact compares: `body`, `status`, `header`, `error`. */
  readonly kind: string;
  /** JSONPath into the body; empty for the whole. */
  readonly path: string;
  /** Pact's own sentence. */
  readonly sentence: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * Reads what the Verifier said of one interaction: it resolves with a JSON text, or rejects with an
 * Error whose message is one (docs/discoveries/pact.md).
 *
 * @returns the mismatches, or a text that says why there is no verdict.
 */
export function readVerdict(text: string): readonly Mismatch[] | string {
  const parsed = verdictShape.safeParse(parseJson(text));
  if (!parsed.success) return text === '' ? 'Pact said nothing' : text;
  const { result, errors, pendingErrors, interactionResults } = parsed.data;
  const failures = [...errors, ...pendingErrors];
  if (failures.length === 0) {
    if (!result) return 'Pact said that it failed, and not why';
    return interactionResults?.length === 0 ? 'Pact replayed no interaction' : [];
  }
  return failures.flatMap(({ mismatch: { message, mismatches } }) =>
    mismatches === undefined || mismatches.length === 0
      ? [{ kind: 'error', path: '', sentence: message ?? '', expected: '', actual: '' }]
      : mismatches.map((one) => ({
          kind: (one.type ?? 'unknown').replace(/Mismatch$/, '').toLowerCase(),
          path: one.path ?? '',
          sentence: one.mismatch ?? '',
          expected: textOf(one.expected),
          actual: textOf(one.actual),
        })),
  );
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
