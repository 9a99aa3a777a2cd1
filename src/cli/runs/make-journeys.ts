import { patientCaller } from '../../../provider-verification/arrange/provider-api/patient-caller';
import type { Journey } from '../../../provider-verification/journey/journey';
import { runJourneys } from '../../../provider-verification/journey/run-journeys';
import { defaultDeadlineMs } from '../../../provider-verification/plan/run-deadline';
import { SendBudget } from '../../../provider-verification/plan/send-budget';
import type { JourneyResult, JourneyRun } from '../../domain/journey-result';
import { startEmulator } from '../../emulator/start-emulator';
import { emulatorInbox } from '../../inbox/emulator-inbox';
import { openInbox } from '../../inbox/open-inbox';
import { readSandboxSettings, readSettings } from '../../settings/settings';
import { readLoopbackUrl } from '../options/read-loopback-url';
import type { StopSignal } from '../terminal/stop-signal';
import { chooseInbox } from './choose-inbox';

/** Journeys as they were asked for. */
export interface JourneyOrder {
  readonly journeys: readonly Journey[];
  readonly sandbox?: true;
  readonly url?: string;
  readonly inbox?: string;
  /** When the run has ended at the latest (ms); by default some minutes. */
  readonly deadline?: number;
  readonly stop: StopSignal;
  readonly onJourney: (result: JourneyResult) => void;
}

/** What one journey takes at the most, more or less (s). */
const secondsForJourney = { emulator: 5, sandbox: 40 } as const;

/** Makes journeys against an emulator or, when asked, at a sandbox. */
export function makeJourneys(order: JourneyOrder): Promise<JourneyRun> {
  return order.sandbox ? atSandbox(order) : atEmulator(order);
}

async function atEmulator(order: JourneyOrder): Promise<JourneyRun> {
  const { journeys, stop, onJourney, deadline } = order;
  const url = order.url === undefined ? undefined : readLoopbackUrl(order.url);
  const settings = readSettings();
  const emulator = url === undefined ? await startEmulator(settings) : undefined;
  const baseUrl = url ?? emulator?.url ?? '';
  const kind = emulator === undefined ? 'emulator' : 'embedded emulator';
  try {
    return await runJourneys({
      journeys,
      target: { kind, baseUrl, ...settings },
      inbox: emulatorInbox(baseUrl),
      signal: stop.signal,
      deadlineMs: deadline ?? defaultDeadlineMs(journeys.length * secondsForJourney.emulator),
      onJourney,
    });
  } finally {
    await emulator?.close();
  }
}

async function atSandbox(order: JourneyOrder): Promise<JourneyRun> {
  const { journeys, stop, onJourney, deadline } = order;
  const settings = readSandboxSettings();
  const { baseUrl, projectId, secret, variables } = settings;
  const name = chooseInbox(order.inbox, settings);
  const inbox = await openInbox(name, settings, () => stop.interrupt());
  const budget = new SendBudget(variables.OTP_MAX_SENDS, stop.signal);
  try {
    return await runJourneys({
      journeys,
      target: { kind: 'sandbox', baseUrl, projectId, secret },
      inbox,
      signal: stop.signal,
      deadlineMs: deadline ?? defaultDeadlineMs(journeys.length * secondsForJourney.sandbox),
      beforeSend: (address) => budget.beforeSend(address),
      callerFor: (signal) => patientCaller(signal),
      onJourney,
    });
  } finally {
    await inbox.close();
  }
}
