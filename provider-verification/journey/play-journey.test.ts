import { type Emulator, startEmulator } from '../../src/emulator/start-emulator';
import { journeyText } from '../../src/reports/journey-text';
import type { Journey, Step } from './journey';
import { passcode } from './journeys/passcode';
import { type RecordedJourney, recordJourney } from './testing/record-journey';
import { retellJourney } from './testing/retell-journey';

let emulator: Emulator;
let recorded: RecordedJourney;

beforeAll(async () => {
  emulator = await startEmulator();
  recorded = await recordJourney(passcode, emulator);
});

afterAll(() => emulator.close());

/** The lines of a journey from the first red one on. */
async function toldOf(journey: RecordedJourney, ...change: [(call: number) => object | undefined]) {
  const result = await retellJourney(journey, (call) => {
    const response = journey.responses[call]?.response;
    const changed = change[0](call);
    return response === undefined || changed === undefined
      ? undefined
      : { ...response, ...changed };
  });
  return journeyText(result, 'npm run journey --').filter((line) => !line.startsWith('    ok'));
}

/** The number of a step among those that call the provider. */
function callOf(name: string): number {
  return passcode.steps
    .filter((step) => 'operation' in step)
    .findIndex((step) => step.name === name);
}

const signOut = callOf('sign out');
const refused = callOf('be refused after signing out');

test('a response that breaks the schema is the provider breaking its own documentation', async () => {
  const told = await toldOf(recorded, (call) => (call === signOut ? { body: {} } : undefined));
  expect(told).toEqual([
    'Journey    passcode',
    expect.stringMatching(/^ {4}RED +\d+ ms {3}sign out$/),
    '    --              be refused after signing out',
    'FAILED  passcode, at "sign out": the provider breaks its own documentation.',
    '  /request_id is documented as a required string; received nothing.',
    '  /status_code is documented as a required int32; received nothing.',
    '  Repeat it:  npm run journey -- --only "passcode"',
    '',
  ]);
});

test('a documented response that the login cannot go on with is told as that', async () => {
  const body = Object(recorded.responses[refused]?.response.body);
  const other = { ...body, error_type: 'too_many_requests' };
  const told = await toldOf(recorded, (call) => (call === refused ? { body: other } : undefined));
  expect(told.slice(-4)).toEqual([
    'FAILED  passcode, at "be refused after signing out": the provider does not answer as the login expects.',
    '  The login expects "session_not_found" at /error_type; received the string "too_many_requests".',
    '  Repeat it:  npm run journey -- --only "passcode"',
    '',
  ]);
});

test('a step that needs what no step before it keeps is a fault of the harness', async () => {
  const lost: Step = {
    name: 'use a session that nobody opened',
    operation: 'authenticate_session',
    request: { session_token: '{session_token}' },
    expects: {},
  };
  const broken: Journey = { ...passcode, steps: [lost] };
  const told = await toldOf({ ...recorded, journey: broken }, () => undefined);
  expect(told.slice(-4)).toEqual([
    'FAILED  passcode, at "use a session that nobody opened": the harness failed, neither your code nor the provider.',
    '  Failed to make a step of a journey: it needs session_token, which no step before it keeps. Correct the journey in provider-verification/journey/journeys/.',
    '  Repeat it:  npm run journey -- --only "passcode"',
    '',
  ]);
});
