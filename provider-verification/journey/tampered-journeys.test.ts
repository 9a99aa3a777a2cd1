import { type Emulator, startEmulator } from '../../src/emulator/start-emulator';
import { allJourneys } from './all-journeys';
import { type RecordedJourney, recordJourney } from './testing/record-journey';
import { retellJourney } from './testing/retell-journey';
import { type JourneyTamper, tampers } from './testing/tampers';

let emulator: Emulator;
const recorded = new Map<string, readonly [RecordedJourney, RecordedJourney]>();

beforeAll(async () => {
  emulator = await startEmulator();
  for (const journey of allJourneys) {
    const pair = [
      await recordJourney(journey, emulator),
      await recordJourney(journey, emulator),
    ] as const;
    recorded.set(journey.name, pair);
  }
});

afterAll(() => emulator.close());

const names = allJourneys.map(({ name }) => name);
const table = names.flatMap((name) =>
  Object.entries(tampers).map(([what, tamper]) => [name, what, tamper] as const),
);

test.each(names)('the recorded journey is green when it is told again: %s', async (name) => {
  const result = await retellJourney(one(name)[0]);
  expect(result.steps.flatMap(({ failures }) => failures)).toEqual([]);
  expect(result.outcome).toBe('passed');
});

test.each(table)('%s is red at each step whose response comes %s', async (name, _, tamper) => {
  const [journey, other] = one(name);
  const { tried, green } = await redAt(journey, other, tamper);
  expect(green).toEqual([]);
  expect(tried).toBeGreaterThan(0);
});

/** Tampers with each response alone, and returns the steps at which the journey did not turn red. */
async function redAt(journey: RecordedJourney, other: RecordedJourney, tamper: JourneyTamper) {
  const steps = journey.journey.steps.filter((step) => 'operation' in step);
  const green: string[] = [];
  let tried = 0;
  for (const [call, { name }] of steps.entries()) {
    const response = tamper(journey, call, other);
    if (response === undefined) continue;
    tried += 1;
    const { steps: played } = await retellJourney(journey, (number) =>
      number === call ? response : undefined,
    );
    const last = played.at(-1);
    const isRed = last?.outcome === 'failed' && last.step === name;
    // A red that is the harness's own would prove nothing.
    const isTheirs = last?.failures.every(({ fault }) => fault === 'provider') ?? false;
    if (!isRed || !isTheirs) green.push(name);
  }
  return { tried, green };
}

function one(name: string): readonly [RecordedJourney, RecordedJourney] {
  const found = recorded.get(name);
  if (found === undefined) throw new Error(`no journey is called ${name}`);
  return found;
}
