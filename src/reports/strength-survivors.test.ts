import type { MutantOutcome, StrengthReport } from '../domain/strength';
import { strengthSurvivors } from './strength-survivors';
import { withStrength } from './with-strength';

const missed = { isNoticed: false, part: 'sessions' } as const;
const mutants: readonly MutantOutcome[] = [
  { ...missed, mutantClass: 'behaviour', name: 'a lock is lost', cause: 'no interaction shows it' },
  {
    ...missed,
    mutantClass: 'inferred',
    name: 'a guess',
    cause: 'no interaction reaches it',
    shownBy: 'login.test.ts: a guess counts: once',
  },
  {
    ...missed,
    mutantClass: 'inferred',
    name: 'an open question',
    cause: 'only pending interactions notice it',
  },
  {
    ...missed,
    mutantClass: 'wrong',
    name: '/status_code is one more ("a short session")',
    cause: 'only pending interactions notice it',
  },
  {
    ...missed,
    mutantClass: 'wrong',
    name: '/error_type is another text ("a short session")',
    cause: 'only pending interactions notice it',
  },
  { mutantClass: 'behaviour', part: 'sessions', name: 'a noticed one', isNoticed: true },
  { mutantClass: 'harmless', part: 'sessions', name: 'a harmless one', isNoticed: false },
];
const report: StrengthReport = {
  format: 1,
  startedAt: '2026-01-02T10:00:00.000Z',
  durationMs: 1_000,
  isQuick: false,
  score: 98.7,
  interactions: 3,
  mutants,
  coverage: [],
};

test('each survivor is named under its cause, with the reason why it may stay', () => {
  const page = strengthSurvivors(report);
  expect(page).toContain(
    'Measured on 2026-01-02 with 3 interactions: 98.7 % of what counts was noticed.',
  );
  expect(page).toContain('## No interaction shows it (1)\n\nIt shows only in a follow-up');
  expect(page).toContain('- sessions: a lock is lost\n');
  expect(page).toContain(
    '- sessions (only inferred): a guess; shown by `login.test.ts`: a guess counts: once\n',
  );
  expect(page).toContain('- sessions (only inferred): an open question\n');
  expect(page).toContain('- sessions: responses to "a short session" (2)\n');
});

test('what was noticed, and what is harmless, is no survivor', () => {
  expect(strengthSurvivors(report)).not.toMatch(/a noticed one|a harmless one/);
});

test('the score stands in the one line of the README that is for it', () => {
  const before =
    '# A title\n\nStrength of the contract: old. <!-- npm run strength -- --write -->\n\nMore.\n';
  const after = withStrength(before, report);
  expect(after).toContain('# A title\n\nStrength of the contract: **98.7 %** of the ways');
  expect(after).toContain('on 2026-01-02');
  expect(after).toMatch(/-->\n\nMore\.\n$/);
  expect(withStrength('# A title\n', report)).toBe('# A title\n');
});
