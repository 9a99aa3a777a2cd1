import { allMutants } from '../../src/emulator/mutants/all-mutants';
import { type Replayer, startReplayer } from '../replay/start-replayer';
import { freshPasscode, interaction, loginInState } from '../testing/chosen-interactions';
import { type CompiledModules, compileBroken, compileEmulator } from './behaviour/emulator-sources';
import { listenToInteractions, type SoundRun } from './behaviour/listen-to-interactions';
import { measureBehaviour } from './behaviour/measure-behaviour';
import { type RunMutant, runMutant } from './behaviour/run-mutant';
import { startMutantRunner } from './behaviour/start-mutant-runner';
import { documentedPlaces } from './coverage/documented-places';
import { measureCoverage } from './coverage/measure-coverage';
import { measureResponses } from './responses/measure-responses';

const used = loginInState('a member has a passcode that was used already', 401);
const interactions = [interaction(freshPasscode), used];
const signal = new AbortController().signal;
const onProgress = () => undefined;

let replayer: Replayer;
let modules: CompiledModules;
let sound: SoundRun;

beforeAll(async () => {
  replayer = startReplayer();
  modules = compileEmulator();
  sound = await listenToInteractions(modules, interactions, replayer, () => undefined);
});

afterAll(() => replayer.close());

/** Runs a mutant in this process. */
const run: RunMutant = (mutant, asked) => runMutant(modules, replayer, mutant, asked);

function named(...names: readonly string[]) {
  return allMutants.filter(({ name }) => names.includes(name));
}

test('a broken rule is noticed by the interaction that rests on it', async () => {
  const mutants = named('a used passcode is accepted', 'a session lasts a day');
  const outcomes = await measureBehaviour({
    modules,
    usages: sound.usages,
    mutants,
    runners: [run],
    signal,
    onProgress,
  });
  expect(outcomes).toMatchObject([
    {
      name: 'a used passcode is accepted',
      isNoticed: true,
      by: used.description,
    },
    { name: 'a session lasts a day' },
  ]);
});

test('a broken rule that nobody reaches is told as that', async () => {
  const [outcome] = await measureBehaviour({
    modules,
    usages: sound.usages,
    mutants: named('a used TOTP code is accepted'),
    runners: [run],
    signal,
    onProgress,
  });
  expect(outcome).toMatchObject({
    isNoticed: false,
    cause: 'no interaction reaches it',
    cure: expect.stringContaining('A TOTP code is used once'),
  });
});

test('a process of its own runs a mutant as this one does', async () => {
  const runner = startMutantRunner(interactions);
  try {
    const [mutant] = named('a used passcode is accepted');
    if (mutant === undefined) throw new Error('no such mutant');
    expect(await runner.run(mutant, interactions)).toEqual(await run(mutant, interactions));
    const lost = runner.run({ ...mutant, name: 'a lost one', find: 'no such text' }, interactions);
    await expect(lost).rejects.toThrow(
      'Failed to run a mutant: Failed to apply the mutant "a lost one": src/emulator/rules/take-passcode.ts holds its text 0 times.',
    );
  } finally {
    await runner.close();
  }
});

test('a mutant whose text is not there fails by name', () => {
  const lost = { file: 'rules/lock.ts', find: 'no such text', put: '' };
  expect(() => compileBroken('a lost one', lost)).toThrow(
    'Failed to apply the mutant "a lost one": src/emulator/rules/lock.ts holds its text 0 times. Correct it in src/emulator/mutants/, beside the change of the rule.',
  );
});

test('a mutant that crashes the emulator fails, and counts as nothing', async () => {
  const crashing = {
    ...named('a used passcode is accepted')[0],
    name: 'a crash',
    find: "passcode.state = 'used';",
    put: 'nobodyKnows();',
    file: 'rules/take-passcode.ts',
    rule: 'A passcode is used once',
    part: 'passcodes',
    isInferred: false,
  };
  const crashed = measureBehaviour({
    modules,
    usages: sound.usages,
    mutants: [crashing],
    runners: [run],
    signal,
    onProgress,
  });
  await expect(crashed).rejects.toThrow(
    /^Failed to apply the mutant "a crash": the emulator crashes/,
  );
});

test('a changed response is noticed, and a harmless one is not', async () => {
  const only = (text: string) =>
    measureResponses({
      exchanges: sound.exchanges,
      replayer,
      signal,
      step: 1,
      only: text,
      onProgress,
    });
  const [dropped] = await only('/member_id is dropped');
  expect(dropped).toMatchObject({ mutantClass: 'breaking', isNoticed: true });
  const [status] = await only('has status 404');
  expect(status).toMatchObject({ mutantClass: 'wrong', isNoticed: true });
  const harmless = await only('has an unknown key');
  expect(harmless.map(({ mutantClass, isNoticed }) => [mutantClass, isNoticed])).toEqual(
    sound.exchanges.map(() => ['harmless', false]),
  );
});

test('a place is covered exactly, by type, or never', () => {
  const coverage = measureCoverage(interactions, sound.exchanges);
  const places = coverage.find(({ operation }) => operation === 'authenticate')?.places;
  expect(Object.keys(places ?? {})).toEqual(documentedPlaces('authenticate'));
  expect(places).toMatchObject({
    '/member_authenticated': 'exactly',
    '/member/status': 'exactly',
    '/member_id': 'by type',
    '/member_device/visitor_id': 'never',
  });
});
