import { patientCaller } from '../../provider-verification/arrange/provider-api/patient-caller';
import { SendBudget } from '../../provider-verification/plan/send-budget';
import { runVerification } from '../../provider-verification/run-verification';
import { contractOf, readContract } from '../../src/contract/read-contract';
import { contractPath } from '../../src/domain/vocabulary';
import { startEmulator } from '../../src/emulator/start-emulator';
import { emulatorInbox } from '../../src/inbox/emulator-inbox';
import { interactionsOfSize } from '../contract-of-size';
import type { Part } from '../part';
import { startSlowSandbox } from '../slow-sandbox';

const callMs = 150;
const mailMs = 3_000;

/** A run against a stand-in that is as slow as the sandbox. */
export const sandbox: Part = {
  name: 'sandbox',
  what: `A verification against a stand-in for the sandbox, where each call takes ${callMs} ms and a mail ${mailMs / 1000} s.`,
  async measure({ isQuick }) {
    if (isQuick) return {};
    return { notes: [await run(26)] };
  },
};

async function run(size: number): Promise<string> {
  const emulator = await startEmulator();
  const { url: baseUrl, calls, mails, close } = await startSlowSandbox(emulator, callMs, mailMs);
  try {
    const { json } = readContract(contractPath);
    const { interactions } = contractOf({ ...json, interactions: [...interactionsOfSize(size)] });
    const { projectId, secret } = emulator;
    const { signal } = new AbortController();
    const budget = new SendBudget(1_000, signal);
    const { results, durationMs } = await runVerification({
      target: { kind: 'sandbox', baseUrl, projectId, secret },
      inbox: emulatorInbox(baseUrl),
      interactions,
      callerFor: (its, shut) => patientCaller(its, undefined, shut),
      beforeSend: (to) => budget.beforeSend(to),
    });
    const verified = results.filter(({ status }) => status !== undefined).length;
    return `${verified} of ${size} interactions verified in ${(durationMs / 1000).toFixed(1)} s, the others skipped by a sandbox; ${calls.total} calls, at most ${calls.most} at once; ${mails.total} mails, at most ${mails.most} at once.`;
  } finally {
    close();
    await emulator.close();
  }
}
