import { describeReceived } from '../../schemas/describe-received';
import { documentedAt } from '../../schemas/documented-at';
import { append } from '../../schemas/json-pointer';
import { expectedAt } from '../../src/contract/expected-at';
import { operationOf } from '../../src/contract/operation-of';
import type { ContractInteraction } from '../../src/contract/read-contract';
import type { Failure } from '../../src/domain/verification-result';
import { defined } from '../../src/io/defined';
import { parseJson } from '../../src/io/parse-json';
import type { PactMismatch } from './read-verdict';

/**
 * What Pact found, place by place: what the contract expects, what Stytch documents, what came. Of a
 * place in `told`, which the check of the response has spoken of already, nothing is said again.
 *
 * @param told RFC 6901 pointers into the body.
 */
export function mismatchFailures(
  interaction: ContractInteraction,
  status: number | undefined,
  mismatches: readonly PactMismatch[],
  told: ReadonlySet<string>,
): readonly Failure[] {
  const seen = new Set(told);
  return mismatches.flatMap((one) => {
    if (one.kind === 'status') return [ofStatus(one)];
    const places = one.kind === 'body' ? placesOf(one) : undefined;
    if (places === undefined) return [inPactsWords(one)];
    return places.flatMap(({ pointer, received }) => {
      const expected = expectedAt(interaction, pointer) ?? one.expected;
      if (seen.has(pointer)) return [];
      seen.add(pointer);
      const operation = operationOf(interaction.request);
      const where = pointer === '' ? 'as the body' : `at ${pointer}`;
      return [
        {
          kind: 'mismatch',
          fault: 'provider',
          title: `The login expects ${expected} ${where}; received ${received}.`,
          expected,
          received,
          ...(operation === undefined || status === undefined
            ? {}
            : documentedAt(operation, status, pointer)),
        } satisfies Failure,
      ];
    });
  });
}

function ofStatus({ expected, actual }: PactMismatch): Failure {
  return {
    kind: 'mismatch',
    fault: 'provider',
    title: `The login expects the status ${expected}; received ${actual}.`,
    expected: `the status ${expected}`,
    received: `the status ${actual}`,
  };
}

function inPactsWords({ kind, path, sentence, expected, actual }: PactMismatch): Failure {
  return {
    kind: 'mismatch',
    fault: 'provider',
    title: `${kind}${path === '' ? '' : ` ${path}`}: ${sentence}`,
    ...defined({ received: actual || undefined, expected: expected || undefined }),
  };
}

/** Of keys that are missing, Pact names the object above them. */
const missing = /^Actual map is missing the following keys: (.+)$/;

function placesOf({ path, sentence, actual }: PactMismatch) {
  const pointer = pointerOf(path);
  if (pointer === undefined) return undefined;
  const keys = missing.exec(sentence)?.[1]?.split(', ');
  if (keys !== undefined) {
    return keys.map((key) => ({ pointer: append(pointer, key), received: 'nothing' }));
  }
  // Pact leaves out what came when that was null, and says so in its sentence alone.
  const absent = /\bnull\b/i.test(sentence) ? 'null' : 'nothing';
  const received = actual === '' ? absent : describeReceived(parseJson(actual) ?? actual, pointer);
  return [{ pointer, received }];
}

/** A JSONPath as Pact writes it, as a JSON pointer; undefined for one that is none. */
function pointerOf(path: string): string | undefined {
  if (!path.startsWith('$')) return undefined;
  let pointer = '';
  let end = 1;
  for (const found of path.matchAll(/\.([\w-]+)|\[(\d+)\]|\['([^']*)'\]/g)) {
    if (found.index !== end) return undefined;
    end += found[0].length;
    pointer = append(pointer, found[1] ?? found[2] ?? found[3] ?? '');
  }
  return end === path.length ? pointer : undefined;
}
