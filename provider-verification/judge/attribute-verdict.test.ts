import { type InteractionMark, markHeader, newMark } from '../replay/mark';
import { attributeVerdict } from './attribute-verdict';

const [one, two, foreign] = [newMark(), newMark(), newMark()];

function ok(mark: InteractionMark, key: InteractionMark = mark) {
  return { description: mark, interactionKey: key, result: 'OK' };
}

function failed(mark: InteractionMark) {
  return { ...ok(mark), result: 'Error' };
}

function mismatch(mark: InteractionMark, more: object = {}) {
  const found = {
    type: 'BodyMismatch',
    path: '$.a',
    mismatch: 'not b',
    expected: 'b',
    actual: 'c',
  };
  return {
    interaction: `Verifying a pact between a and b Given a state - ${mark}`,
    mismatch: { type: 'mismatches', mismatches: [{ ...found, ...more }] },
  };
}

function attributed(result: boolean, interactionResults: object[], errors: object[] = []) {
  const verdict = attributeVerdict(
    JSON.stringify({ result, interactionResults, errors, pendingErrors: [], output: [] }),
    [one, two],
  );
  return [verdict.get(one), verdict.get(two)];
}

const held = { kind: 'verdict', mismatches: [] };
const body = { kind: 'body', path: '$.a', sentence: 'not b', expected: 'b', actual: 'c' };

test('each interaction gets its own part, whatever their order', () => {
  const parts = [held, { kind: 'verdict', mismatches: [body] }];
  expect(attributed(false, [ok(one), failed(two)], [mismatch(two)])).toEqual(parts);
  expect(attributed(false, [failed(two), ok(one)], [mismatch(two)])).toEqual(parts);
  expect(attributed(true, [ok(two), ok(one)])).toEqual([held, held]);
});

test.each([
  ['is left out', false, [ok(one)], [], 'Pact left out an interaction'],
  [
    'has two results',
    true,
    [ok(one), ok(two), ok(two)],
    [],
    'Pact gave an interaction two results',
  ],
  [
    'held and failed',
    false,
    [ok(one), ok(two), failed(two)],
    [mismatch(two)],
    'Pact gave an interaction two results',
  ],
  [
    'is unknown',
    true,
    [ok(one), ok(two), ok(foreign)],
    [],
    'Pact gave a result for an unknown interaction',
  ],
  ['has the key of another', true, [ok(one, two), ok(two)], [], 'Pact mixed up two interactions'],
  ['has a foreign key', true, [ok(one, foreign), ok(two)], [], 'Pact mixed up two interactions'],
  [
    'failed without a mismatch',
    false,
    [ok(one), failed(two)],
    [],
    'Pact contradicts itself about an interaction',
  ],
  [
    'held with a mismatch',
    false,
    [ok(one), ok(two)],
    [mismatch(two)],
    'Pact contradicts itself about an interaction',
  ],
  [
    'failed with the mismatch of another',
    false,
    [ok(one), failed(two)],
    [mismatch(one)],
    'Pact contradicts itself about an interaction',
  ],
  [
    'has a mismatch and is unknown',
    false,
    [ok(one), failed(two)],
    [mismatch(two), mismatch(foreign)],
    'Pact gave a mismatch for an unknown interaction',
  ],
  [
    'failed, and the whole held',
    true,
    [ok(one), failed(two)],
    [mismatch(two)],
    'Pact contradicts itself about the whole',
  ],
  [
    'held, and the whole failed',
    false,
    [ok(one), ok(two)],
    [],
    'Pact contradicts itself about the whole',
  ],
])('an interaction that %s casts doubt on all', (_, result, results, errors, reason) => {
  const unclear = { kind: 'unclear', reason };
  expect(attributed(result, results, errors)).toEqual([unclear, unclear]);
});

test('a response that carries another mark belongs to another request', () => {
  const header = { type: 'HeaderMismatch', path: undefined, key: markHeader };
  expect(attributed(false, [ok(one), failed(two)], [mismatch(two, header)])).toEqual([
    held,
    { kind: 'unclear', reason: 'Pact was given the response of another request' },
  ]);
});

test.each([
  ['', 'Pact gave no verdict: Pact said nothing'],
  ['it broke', 'Pact gave no verdict: it broke'],
  ['{"result":true}', 'Pact gave no verdict: {"result":true}'],
])('"%s" is no verdict', (text, reason) => {
  expect(attributeVerdict(text, [one]).get(one)).toEqual({ kind: 'unclear', reason });
});
