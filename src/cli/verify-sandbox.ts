import { Command } from 'commander';
import { chooseInteractions } from '../contract/choose-interactions';
import { chooseUnfinished } from '../contract/choose-unfinished';
import { readContract } from '../contract/read-contract';
import { unfinishedIn } from '../reports/read-report';
import type { SeenBody } from '../reports/unseen-optionals';
import { verificationReport } from '../reports/verification-report';
import { readSandboxSettings } from '../settings';
import { contractPath } from '../vocabulary';
import { writeFileWhole } from '../write-file-whole';
import { reportPath, reportRun } from './report-run';
import { runCommand } from './run-command';
import { stopSignal } from './stop-signal';
import { chooseInbox, seenBody, verifySandbox } from './verify-in-sandbox';

interface Options {
  readonly dryRun?: true;
  readonly only?: string;
  readonly failed?: true;
  readonly inbox?: string;
  readonly json?: string;
}

const command = new Command('verify:sandbox')
  .description(
    "Replays the contract against a Stytch test project, e-mailed passcodes included. What Stytch's public API cannot arrange is skipped by name. docs/sandbox.md says how to begin.",
  )
  .option('--dry-run', 'print the plan and stop before the first call')
  .option('--only <text>', 'only the interactions whose description holds this text')
  .option('--failed', 'only those that failed or were not reached in the last run')
  .option('--inbox <name>', 'how passcodes come back: prompt, imap, mailosaur or emulator')
  .option('--json <file>', 'write the report to this file too');

void runCommand(command, async () => {
  const { dryRun = false, only, failed, inbox: inboxOption, json } = command.opts<Options>();
  const settings = readSandboxSettings();
  const inbox = chooseInbox(inboxOption, settings);
  const all = readContract(contractPath).interactions;
  const wanted = failed ? chooseUnfinished(all, unfinishedIn(reportPath)) : all;
  const interactions = chooseInteractions(wanted, only);
  const stop = stopSignal();
  const bodies: SeenBody[] = [];
  const run = await verifySandbox({
    settings,
    interactions,
    inbox,
    dryRun,
    stop,
    // The results so far are on disk whatever happens next.
    onVerified(verified, soFar) {
      bodies.push(...seenBody(verified));
      writeFileWhole(reportPath, verificationReport(soFar));
    },
  });
  stop.release();
  if (run === undefined) return 0;
  const exitCode = reportRun(run, { json, repeat: 'npm run verify:sandbox --', bodies });
  return stop.exitCode() ?? exitCode;
});
