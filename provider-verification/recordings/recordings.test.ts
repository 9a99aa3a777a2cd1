import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationOf } from '../../src/contract/operation-of';
import { type ContractInteraction, readContract } from '../../src/contract/read-contract';
import { contractPath } from '../../src/domain/vocabulary';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { differenceLine, differences } from '../../src/recording/differences';
import { normalizingRules } from '../../src/recording/normalize';
import type { Recording } from '../../src/recording/recording';
import { keepRecording, readRecordings } from '../../src/recording/recording-folder';
import { shapeOf } from '../../src/recording/shape-of';
import { runVerification } from '../run-verification';
import type { VerifiedInteraction } from '../tell/verified-interaction';
import { type Workplace, workplace } from '../testing/workplace';
import { recordingOf } from './recording-of';

const committed = __dirname;
const login = 'a fresh passcode of an active member';
/** What was recorded, the login, and of every operation one interaction with each of its statuses. */
const interactions = toAnswer();

let place: Workplace;
/** What the emulator answers, by interaction. */
const answered = new Map<string, Recording>();

beforeAll(async () => {
  place = await workplace();
  const all: VerifiedInteraction[] = [];
  const onVerified = (verified: VerifiedInteraction) => all.push(verified);
  await runVerification({ ...place.options, interactions, onVerified });
  for (const verified of all) answered.set(verified.result.interaction, recorded(verified));
}, 180_000);

afterAll(() => place.close());

function toAnswer(): readonly ContractInteraction[] {
  const kept = new Set([login, ...readRecordings(committed).map((one) => one.interaction)]);
  const seen = new Set<string>();
  return readContract(contractPath).interactions.filter(({ description, request, response }) => {
    const kind = `${operationOf(request)} ${response.status}`;
    const isFirst = !seen.has(kind);
    seen.add(kind);
    return isFirst || kept.has(description);
  });
}

/** What is kept of an exchange; without one, the result says why. */
function recorded(verified: VerifiedInteraction): Recording {
  const recording = recordingOf(verified);
  if (recording === undefined) throw new Error(`no response: ${JSON.stringify(verified.result)}`);
  return recording;
}

/** How the emulator differs from recordings, a line each. */
function emulatorAgainst(folder: string): string[] {
  return readRecordings(folder).flatMap((recording) => {
    const own = answered.get(recording.interaction);
    if (own === undefined) return [`${recording.interaction}: the emulator does not answer it`];
    return differences(shapeOf(recording), shapeOf(own)).map(
      (difference) => `${recording.interaction}: ${differenceLine(difference)}`,
    );
  });
}

/** A folder with a recording of every response of the emulator, or of one. */
function recordedEmulator(recordings: Iterable<Recording> = answered.values()): string {
  const folder = temporaryFolder('recordings');
  for (const recording of recordings) keepRecording(folder, recording, false);
  return folder;
}

/** How the emulator answers the login. */
function ownLogin(): Recording {
  const own = answered.get(login);
  if (own === undefined) throw new Error('the login was not answered');
  return own;
}

test('the emulator answers as every recording of the sandbox that is here', () => {
  expect(emulatorAgainst(committed)).toEqual([]);
});

test('the mechanism: recordings of the emulator agree with the emulator', () => {
  const folder = recordedEmulator();
  expect(readRecordings(folder)).toHaveLength(interactions.length);
  expect(emulatorAgainst(folder)).toEqual([]);
});

test.each([
  ['a key more', { shoe_size: 42 }, `${login}: /body/shoe_size: gone, it was "number"`],
  ['another type', { method_id: 7 }, `${login}: /body/method_id: "number" became "string"`],
  ['a value for null', { member_device: {} }, `${login}: /body/member_device: {} became "null"`],
  ['null for a value', { method_id: null }, `${login}: /body/method_id: "null" became "string"`],
  ['an error type', { error_type: 'x' }, `${login}: /body/error_type: gone, it was "string"`],
])('a planted difference is seen: %s', (_, change, line) => {
  const own = ownLogin();
  const folder = recordedEmulator([own]);
  const body = { ...Object(own.response.body), ...change };
  keepRecording(folder, { ...own, response: { ...own.response, body } }, true);
  expect(emulatorAgainst(folder)).toContain(line);
});

test.each([
  [
    'a key less',
    (body: object) => Reflect.deleteProperty(body, 'method_id'),
    `${login}: /body/method_id: new, "string"`,
  ],
])('a planted difference is seen: %s', (_, change, line) => {
  const own = ownLogin();
  const folder = recordedEmulator([own]);
  const body: object = structuredClone(Object(own.response.body));
  change(body);
  keepRecording(folder, { ...own, response: { ...own.response, body } }, true);
  expect(emulatorAgainst(folder)).toEqual([line]);
});

test('another status is seen', () => {
  const own = ownLogin();
  const folder = recordedEmulator([own]);
  keepRecording(folder, { ...own, response: { ...own.response, status: 201 } }, true);
  expect(emulatorAgainst(folder)).toEqual([`${login}: /status: 201 became 200`]);
});

test('two runs give the same normalized recordings, and no secret is in them', async () => {
  const folder = recordedEmulator();
  const verification = await place.open();
  for (const interaction of interactions.slice(0, 8)) {
    const recording = recorded(await verification.verify(interaction));
    expect([interaction.description, keepRecording(folder, recording, false)]).toEqual([
      interaction.description,
      { kind: 'same' },
    ]);
  }
  const text = readRecordings(folder)
    .map((one) => JSON.stringify(one))
    .join('\n');
  expect(text).not.toMatch(/eyJ[A-Za-z0-9]/);
});

test('what differs is kept only when it is accepted', () => {
  const own = ownLogin();
  const folder = recordedEmulator([own]);
  const changed = { ...own, response: { ...own.response, status: 201 } };
  const copy = temporaryFolder('copy');
  cpSync(folder, copy, { recursive: true });
  expect(keepRecording(folder, changed, false)).toEqual({
    kind: 'different',
    differences: [{ pointer: '/response/status', before: '200', now: '201' }],
  });
  expect(keepRecording(folder, own, false)).toEqual({ kind: 'same' });
  expect(keepRecording(folder, changed, true)).toEqual({ kind: 'updated' });
  expect(keepRecording(folder, changed, false)).toEqual({ kind: 'same' });
});

test('the README of the folder has the table of the rules', () => {
  const readme = readFileSync(join(committed, 'README.md'), 'utf8');
  for (const { what, replacement } of normalizingRules) {
    expect(readme).toContain(`| ${what} | \`${replacement}\` |`);
  }
});
