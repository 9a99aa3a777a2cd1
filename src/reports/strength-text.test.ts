import type { MutantOutcome, StrengthReport } from '../domain/strength';
import { isPassed, strengthScore } from '../domain/strength-score';
import { strengthText } from './strength-text';

const mutants: readonly MutantOutcome[] = [
  { mutantClass: 'breaking', part: 'authenticate', name: '/member_id is dropped', isNoticed: true },
  {
    mutantClass: 'behaviour',
    part: 'passcodes',
    name: 'a lock is never applied',
    isNoticed: false,
    cause: 'no interaction shows it',
    cure: 'add an interaction whose response depends on the rule "Ten failures"',
  },
  {
    mutantClass: 'behaviour',
    part: 'passcodes',
    name: 'an unknown locale is taken',
    isNoticed: false,
    cause: 'only pending interactions notice it',
    cure: 'settle "an unknown locale" against the sandbox',
  },
  { mutantClass: 'harmless', part: 'authenticate', name: 'has a charset', isNoticed: false },
];

const report: StrengthReport = {
  format: 1,
  startedAt: '2026-01-01T10:00:00.000Z',
  durationMs: 61_000,
  isQuick: false,
  score: strengthScore(mutants),
  interactions: 33,
  mutants,
  coverage: [{ operation: 'authenticate', places: { '/member_id': 'by type', '/a': 'never' } }],
};

test('the score counts what should be noticed, and leaves out what is pending or harmless', () => {
  expect(strengthScore(mutants)).toBe(50);
  expect(strengthScore([])).toBe(0);
});

test('the score is never rounded up to the whole', () => {
  const noticed = Array.from({ length: 9_999 }, (_, index) => ({
    mutantClass: 'wrong' as const,
    part: 'authenticate',
    name: String(index),
    isNoticed: true,
  }));
  const missed = {
    mutantClass: 'wrong',
    part: 'authenticate',
    name: 'a',
    isNoticed: false,
  } as const;
  expect(strengthScore([...noticed, missed])).toBe(99.9);
});

test('each survivor has a sentence with its cause and its cure', () => {
  const lines = strengthText(report);
  expect(lines).toContain(
    '- passcodes: a lock is never applied; no interaction shows it. To notice it, add an interaction whose response depends on the rule "Ten failures".',
  );
  expect(lines).toContain(
    '- passcodes: an unknown locale is taken; only pending interactions notice it. To notice it, settle "an unknown locale" against the sandbox.',
  );
  expect(lines.at(-1)).toBe(
    'Strength   50 % of what counts among 4 mutants, by 33 interactions, in 61 s',
  );
});

test('a false alarm is told with what said it', () => {
  const alarm: MutantOutcome = {
    mutantClass: 'harmless',
    part: 'authenticate',
    name: 'the response has a charset',
    isNoticed: true,
    by: 'a fresh passcode',
    how: 'it is not JSON',
  };
  expect(strengthText({ ...report, mutants: [alarm] })).toContain(
    '- authenticate: the response has a charset; "a fresh passcode" says: it is not JSON',
  );
});

test('a broken provider that nothing shows to respond otherwise fails by name', () => {
  const unshown = { ...report, mutants: [lost] };
  expect(strengthText(unshown)).toContain(
    '- Failed to show that the mutant "a lost one" changes a response: no test of the emulator fails with it. Correct it, or add a test to src/emulator/.',
  );
  expect(isPassed(unshown, 0)).toBe(false);
});

test('one that a test of the emulator shows passes, and names the test', () => {
  const shown = { ...report, mutants: [{ ...lost, shownBy: 'login.test.ts: it counts' }] };
  const text = strengthText(shown).join('\n');
  expect(text).toContain('It is shown by "login.test.ts: it counts".');
  expect(text).not.toContain('Failed to show');
  expect(isPassed(shown, 0)).toBe(true);
});

test('a score below the threshold and a false alarm do not pass', () => {
  expect(isPassed({ score: 50, mutants: [] }, 50)).toBe(true);
  expect(isPassed({ score: 50, mutants: [] }, 50.1)).toBe(false);
  const alarm = { mutantClass: 'harmless', part: 'a', name: 'b', isNoticed: true } as const;
  expect(isPassed({ score: 50, mutants: [alarm] }, 0)).toBe(false);
});

const lost = {
  mutantClass: 'inferred',
  part: 'passcodes',
  name: 'a lost one',
  isNoticed: false,
  cause: 'no interaction shows it',
  notShown: 'no test of the emulator fails with it',
} as const;
