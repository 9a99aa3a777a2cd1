import { Command } from 'commander';
import { SendBudget } from '../../provider-verification/plan/send-budget';
import { probes } from '../../provider-verification/probe/probes';
import { runProbes } from '../../provider-verification/probe/run-probes';
import type { VerificationTarget } from '../../provider-verification/verification-target';
import { emulatorInbox } from '../inbox/emulator-inbox';
import type { Inbox } from '../inbox/inbox';
import { openInbox } from '../inbox/open-inbox';
import { writeFileWhole } from '../io/write-file-whole';
import { redactBody } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';
import { isStandIn } from '../settings/is-stand-in';
import { readSandboxSettings, readSettings } from '../settings/settings';
import { readLoopbackUrl } from './options/read-loopback-url';
import { chooseInbox } from './runs/choose-inbox';
import { leaveStandardOutput } from './terminal/report-output';
import { runCommand } from './terminal/run-command';
import { type StopSignal, stopSignal } from './terminal/stop-signal';
import { fromHere } from './terminal/working-folder';

const command = new Command('probe')
  .description(
    'Asks Stytch the questions that no document answers, each with one harmless request. Without an inbox, the one that needs a passcode is left out by name.',
  )
  .option(
    '--url <url>',
    'an emulator on this machine; its answers are its own and not those of Stytch',
  )
  .option('--inbox <name>', 'how passcodes come back: prompt, imap, mailosaur or emulator')
  .option(
    '--json <file>',
    'where the answers are written; - prints them, and nothing else',
    fromHere,
    'reports/probe.json',
  );

interface Asked {
  readonly target: VerificationTarget;
  readonly inbox: Inbox;
  readonly reads: boolean;
  readonly most: number;
}

void runCommand(command, async () => {
  const {
    url,
    inbox: inboxOption,
    json,
  } = command.opts<{
    url?: string;
    inbox?: string;
    json: string;
  }>();
  if (json === '-') leaveStandardOutput();
  const stop = stopSignal();
  const asked = url === undefined ? await sandbox(inboxOption, stop) : emulator(url);
  const { target, inbox, reads, most } = asked;
  const budget = new SendBudget(most, stop.signal);
  const { results, problems } = await runProbes(probes, {
    target,
    inbox,
    reads,
    signal: stop.signal,
    beforeSend: (address) => budget.beforeSend(address),
  }).finally(() => inbox.close());
  const isStytch = target.kind === 'sandbox' && !isStandIn(target.baseUrl);
  const whose = isStytch ? "Stytch's answer" : "the emulator's answer, not Stytch's";
  for (const { name, question, outcome, answer } of results) {
    console.log(`${name}: ${question}`);
    console.log(`  ${outcome === 'answered' ? whose : outcome}: ${answer}`);
  }
  for (const problem of problems) console.error(problem);
  const kept = redactBody({ format: 1, whose, url: target.baseUrl, results }, runSecrets);
  const report = `${JSON.stringify(kept, null, 2)}\n`;
  const answered = results.filter(({ outcome }) => outcome === 'answered').length;
  if (json === '-') process.stdout.write(report);
  else writeFileWhole(json, report);
  console.log(`${answered} of ${probes.length} answered. Report: ${json}`);
  stop.release();
  const isDone = problems.length === 0 && results.every(({ outcome }) => outcome !== 'failed');
  return stop.exitCode() ?? (isDone && results.length === probes.length ? 0 : 1);
});

function emulator(url: string): Asked {
  const baseUrl = readLoopbackUrl(url);
  const target = { kind: 'emulator', baseUrl, ...readSettings() } as const;
  return { target, inbox: emulatorInbox(baseUrl), reads: true, most: 10 };
}

async function sandbox(inboxOption: string | undefined, stop: StopSignal): Promise<Asked> {
  const settings = readSandboxSettings();
  const { baseUrl, projectId, secret, variables } = settings;
  const target = { kind: 'sandbox', baseUrl, projectId, secret } as const;
  const most = variables.OTP_MAX_SENDS;
  if (inboxOption === undefined && variables.OTP_INBOX === undefined) {
    // Nothing is mailed without an inbox; the member still needs an address.
    return { target, inbox: emulatorInbox(baseUrl), reads: false, most };
  }
  const name = chooseInbox(inboxOption, settings);
  const inbox = await openInbox(name, settings, () => stop.interrupt());
  return { target, inbox, reads: true, most };
}
