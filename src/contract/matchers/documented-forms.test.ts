import { isSecretField } from '../../secrets/secret-fields';
import { documentedForms } from './documented-forms';
import { exampleText } from './example-values';

const forms = Object.entries(documentedForms);

test.each(forms)('the example of %s has its form', (name, { pattern }) => {
  expect(exampleText(name)).toMatch(new RegExp(pattern));
});

test.each(forms)('the form of %s fits the whole text and not a part of it', (name, { pattern }) => {
  expect(pattern).toMatch(/^\^.*\$$/);
  expect(`${exampleText(name)}\n${exampleText(name)}`).not.toMatch(new RegExp(pattern));
  expect('').not.toMatch(new RegExp(pattern));
});

test('no secret has a form, since a mismatch would print it', () => {
  expect(forms.filter(([name]) => isSecretField(name))).toEqual([]);
});

test.each(['member-session-test-', 'session-test-'])('a session id may begin with %s', (prefix) => {
  const { pattern } = documentedForms.member_session_id ?? { pattern: '' };
  expect(`${prefix}00000000-0000-4000-8000-000000000000`).toMatch(new RegExp(pattern));
});

test.each([
  ['2025-11-12T10:35:49Z', true],
  ['2025-11-12T10:35:49.123456Z', true],
  ['2025-11-12T10:35:49+01:00', true],
  ['2025-11-12 10:35:49Z', false],
  ['2025-11-12T10:35:49', false],
  ['1762943749', false],
])('a timestamp %s: %p', (text, isOne) => {
  const { pattern } = documentedForms.expires_at ?? { pattern: '' };
  expect(new RegExp(pattern).test(text)).toBe(isOne);
});
