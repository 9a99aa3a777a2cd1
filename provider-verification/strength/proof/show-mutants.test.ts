import { allMutants } from '../../../src/emulator/mutants/all-mutants';
import { isProof } from './is-proof';
import { showMutants } from './show-mutants';

const file = 'routes/revoke-session.ts';
const find = "if (session === undefined) throw new Refusal('session_not_found');";
const shown = allMutants.filter((one) => one.file === file && one.find === find).slice(0, 1);

/** Another mutant of the same rule, at the same place unless told otherwise. */
function another(name: string, put: string, place = find) {
  return shown.map((one) => ({ ...one, name, find: place, put }));
}

const mutants = [
  ...shown,
  ...another('nothing is changed', `${find} void 0;`),
  ...another('it cannot be loaded', 'nobodyKnows(); const input =', 'const input ='),
  ...another('it crashes', `nobodyKnows(); ${find}`),
];

const outcomes = mutants.map(({ name, part }) => ({
  mutantClass: 'behaviour' as const,
  part,
  name,
  isNoticed: false,
  cause: 'no interaction shows it' as const,
}));

const stop = new AbortController();
const options = {
  mutants,
  tests: ['revoke-session.test.ts'],
  signal: stop.signal,
  onProgress: () => undefined,
};

afterAll(() => stop.abort());

/** Five runs of Jest, on a machine that may be busy with others (ms). */
const timeoutMs = 5 * 60_000;

test(
  'a mutant is shown by the test that fails with it, and by no crash',
  async () => {
    const notShown = 'no test of the emulator fails with it';
    const [first, ...others] = await showMutants(outcomes, options);
    expect(first).toEqual({
      ...outcomes[0],
      shownBy: 'revoke-session.test.ts: to revoke an unknown id is refused',
    });
    const crashed = 'the tests that fail with it saw a crash, waited too long, or fail without it';
    const expected = [notShown, notShown, crashed];
    expect(others.map((one) => one.notShown)).toEqual(expected);
    expect(others.map((one) => one.shownBy)).toEqual(expected.map(() => undefined));
  },
  timeoutMs,
);

test('what was noticed needs no test', async () => {
  const noticed = outcomes.map((one) => ({ ...one, isNoticed: true }));
  expect(await showMutants(noticed, options)).toEqual(noticed);
});

test('a mutant that does not compile fails by name', async () => {
  const [lost] = another('a torn one', '{');
  if (lost === undefined) throw new Error('no mutant breaks this place any more');
  const asked = showMutants(
    outcomes.slice(0, 1).map((one) => ({ ...one, name: lost.name })),
    { ...options, mutants: [lost] },
  );
  await expect(asked).rejects.toThrow(
    'Failed to apply the mutant "a torn one": src/emulator/routes/revoke-session.ts cannot be compiled with it. Correct it in src/emulator/mutants/, beside the change of the rule.',
  );
});

test.each([
  ['Error: expect(received).toBe(expected)', true],
  ['Error: the emulator crashed in this test', false],
  ['ReferenceError: nobodyKnows is not defined', false],
  ['Error: thrown: "Exceeded timeout of 20000 ms for a test.', false],
])('a test that says %j is a proof: %s', (told, expected) => {
  expect(isProof([told])).toBe(expected);
});
