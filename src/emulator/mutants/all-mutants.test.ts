import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allMutants } from './all-mutants';
import { emulatorRules } from './emulator-rules';
import { inferredRules } from './inferred-rules';

const root = join(__dirname, '../../..');
const rules = new Map(emulatorRules().map(({ rule, known }) => [rule, known]));
const ofFields = 'Every field that a response computes';

test('every mutant has a name of its own', () => {
  const names = allMutants.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every mutant breaks a text that stands once in its file', () => {
  const lost = allMutants.filter(
    ({ file, find }) =>
      readFileSync(join(root, 'src/emulator', file), 'utf8').split(find).length !== 2,
  );
  expect(lost.map(({ name, file }) => `${file}: ${name}`)).toEqual([]);
});

test('every mutant breaks a rule of the page, or a field', () => {
  const unknown = allMutants.filter(({ rule }) => rule !== ofFields && !rules.has(rule));
  expect(unknown.map(({ name, rule }) => `${name}: ${rule}`)).toEqual([]);
});

test('what is only inferred is what the page says of it', () => {
  const inferred = [...rules].filter(([, known]) => known === 'I' || known === 'ours');
  expect([...inferredRules].sort()).toEqual(inferred.map(([rule]) => rule).sort());
});

/** Rules of what this login never asks for, and of the emulator's own housekeeping. */
const withoutMutants =
  /^(Plain `application\/json`|An organization looks as one was recorded|A route of Stytch that|Members of an organization are deleted|A deleted member can be|Who cannot be reactivated|The filters of organization|Magic links|An invite makes a member|`email_invites` decides who|Memory is bounded)/;

test('every rule has two mutants at least', () => {
  const few = [...rules.keys()]
    .filter((rule) => !withoutMutants.test(rule))
    .filter((rule) => allMutants.filter((one) => one.rule === rule).length < 2);
  expect(few).toEqual([]);
});
