import { z } from 'zod';
import { parseJson } from '../../src/io/parse-json';

const mismatch = z.looseObject({
  type: z.string().optional(),
  path: z.string().optional(),
  key: z.string().optional(),
  mismatch: z.string().optional(),
  expected: z.unknown().optional(),
  actual: z.unknown().optional(),
});

const failed = z.looseObject({
  interaction: z.string(),
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
  interactionResults: z.array(
    z.looseObject({
      description: z.string(),
      interactionKey: z.string(),
      result: z.enum(['OK', 'Error']),
    }),
  ),
});

/** One place where a response is not what the consumer expects. */
export interface PactMismatch {
  /** What Pact compares: `body`, `status`, `header`, `error`. */
  readonly kind: string;
  /** JSONPath into the body, or the name of a header; empty for the whole. */
  readonly path: string;
  /** Pact's own sentence. */
  readonly sentence: string;
  readonly expected: string;
  readonly actual: string;
}

/** What Pact said of a contract, with the names that it gave to the interactions. */
export interface PactVerdict {
  /** Whether all held. */
  readonly held: boolean;
  /** A line for each interaction: its description and its key, and whether it held. */
  readonly results: readonly {
    readonly description: string;
    readonly key: string;
    readonly held: boolean;
  }[];
  /** The mismatches; `interaction` is a sentence that ends with the description. */
  readonly failures: readonly {
    readonly interaction: string;
    readonly mismatches: readonly PactMismatch[];
  }[];
}

/**
 * Reads what the Verifier said: a JSON text (docs/discoveries/pact.md).
 *
 * @returns a text that says why there is no verdict, when there is none.
 */
export function readVerdict(text: string): PactVerdict | string {
  const parsed = verdictShape.safeParse(parseJson(text));
  if (!parsed.success) return text === '' ? 'Pact said nothing' : text;
  const { result, errors, pendingErrors, interactionResults } = parsed.data;
  return {
    held: result,
    results: interactionResults.map((one) => ({
      description: one.description,
      key: one.interactionKey,
      held: one.result === 'OK',
    })),
    failures: [...errors, ...pendingErrors].map(({ interaction, mismatch: cause }) => ({
      interaction,
      mismatches: mismatchesOf(cause),
    })),
  };
}

function mismatchesOf({ message, mismatches = [] }: z.infer<typeof failed>['mismatch']) {
  if (mismatches.length === 0) {
    return [{ kind: 'error', path: '', sentence: message ?? '', expected: '', actual: '' }];
  }
  return mismatches.map((one) => ({
    kind: (one.type ?? 'unknown').replace(/Mismatch$/, '').toLowerCase(),
    path: one.path ?? one.key ?? '',
    sentence: one.mismatch ?? '',
    expected: textOf(one.expected),
    actual: textOf(one.actual),
  }));
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
