import { Command } from 'commander';
import { readSourceRecord } from '../../schemas/read-documents';
import { buildOf } from '../broker/build-of';
import { sandboxVersion } from '../broker/provider-version';
import { chooseInteractions } from '../contract/choose-interactions';
import { chooseUnfinished } from '../contract/choose-unfinished';
import { type ContractInteraction, readContract } from '../contract/read-contract';
import { refuseUnsound } from '../contract/refuse-unsound';
import type { VerificationRun } from '../domain/verification-result';
import { contractPath } from '../domain/vocabulary';
import { HarnessError } from '../errors/harness-error';
import { unfinishedIn } from '../reports/unfinished-in';
import type { SeenBody } from '../reports/unseen-optionals';
import { verificationReport } from '../reports/verification-report';
import { isStandIn } from '../settings/is-stand-in';
import { readCiVariables } from '../settings/read-ci-variables';
import { readSandboxSettings, type SandboxSettings } from '../settings/settings';
import { concurrencyOption } from './options/concurrency-option';
import { type VerificationChoices, withVerificationOptions } from './options/verification-options';
import { chooseInbox } from './runs/choose-inbox';
import { connectBroker } from './runs/connect-broker';
import { seenBody } from './runs/seen-body';
import { type VerifiedContract, verifyFromBroker } from './runs/verify-from-broker';
import { openReportOutput, reportPath } from './terminal/report-output';
import { runCommand } from './terminal/run-command';
import { stopSignal } from './terminal/stop-signal';
import { verbosityOf } from './terminal/verbosity';

interface Options extends VerificationChoices {
  readonly dryRun?: true;
  readonly only?: string;
  readonly failed?: true;
  readonly inbox?: string;
  readonly concurrency: number;
}

const command = new Command('verify:sandbox')
  .description(
    "Replays the contract against a Stytch test project, e-mailed passcodes included. What Stytch's public API cannot arrange is skipped by name. docs/sandbox.md says how to begin.",
  )
  .option(
    '--dry-run',
    'print the plan and what is skipped, and stop before the first call; with --verbose, the most that each interaction creates and mails',
  )
  .option('--only <text>', 'only the interactions whose description holds this text')
  .option('--failed', 'only those that failed or were not reached in the last run')
  .option('--inbox <name>', 'how passcodes come back: prompt, imap, mailosaur or emulator')
  .addOption(concurrencyOption());

withVerificationOptions(command);

void runCommand(command, async () => {
  const options = command.opts<Options>();
  const { dryRun = false, only, failed, json, concurrency, deadline } = options;
  const failedBefore = failed ? unfinishedIn(reportPath) : undefined;
  const output = dryRun ? undefined : openReportOutput(json, options.reporter);
  const verbosity = verbosityOf(options);
  const settings = readSandboxSettings();
  const inbox = chooseInbox(options.inbox, settings);
  // Loaded only now: whoever mistyped an option, or asked for help, need not wait for it.
  const {
    runAgainstSandbox,
  }: typeof import('./runs/run-against-sandbox') = require('./runs/run-against-sandbox');
  const { reportRun }: typeof import('./runs/report-run') = require('./runs/report-run');
  const stop = stopSignal();
  const bodies: SeenBody[] = [];
  const verify = (all: readonly ContractInteraction[]) =>
    runAgainstSandbox({
      settings,
      interactions: chooseInteractions(
        failedBefore === undefined ? all : chooseUnfinished(all, failedBefore),
        only,
      ),
      inbox,
      dryRun,
      concurrency,
      stop,
      verbosity,
      deadlineMs: deadline,
      // The results so far are on disk whatever happens next.
      onVerified(verified, soFar) {
        bodies.push(...seenBody(verified));
        output?.writeSoFar(verificationReport(soFar, null, { finished: false }));
      },
    });
  if (output === undefined) {
    await verify(readContract(contractPath).interactions);
    return 0;
  }
  const report = (run: VerificationRun, contract?: VerifiedContract) =>
    reportRun(run, {
      output,
      repeat: 'npm run verify:sandbox --',
      bodies,
      contract,
      open: options.open,
      verbosity,
    });
  if (options.fromBroker) {
    const exitCode = await fromBroker(options, settings, verify, report);
    return stop.exitCode() ?? exitCode;
  }
  const run = await verify(refuseUnsound(readContract(contractPath), contractPath).interactions);
  stop.release();
  if (run === undefined) return 0;
  const exitCode = report(run);
  return stop.exitCode() ?? exitCode;
});

async function fromBroker(
  { publish, only, failed }: Options,
  { baseUrl }: SandboxSettings,
  verify: (interactions: readonly ContractInteraction[]) => Promise<VerificationRun | undefined>,
  report: (run: VerificationRun, contract: VerifiedContract) => number,
): Promise<number> {
  const variables = readCiVariables();
  const isLocal = isStandIn(baseUrl);
  const isPart = only !== undefined || failed === true;
  if (publish && (isLocal || isPart)) {
    throw new HarnessError('usage-invalid', {
      failedTo: 'publish the result of a sandbox',
      reason: isLocal
        ? `${baseUrl} is on this machine, and what answers there is not Stytch`
        : 'only a part of the contract was asked for',
      cure: isLocal
        ? 'Publish results of the emulator with npm run verify -- --from-broker --publish'
        : 'Leave out --only and --failed',
    });
  }
  const [source] = readSourceRecord().sources;
  if (source === undefined) throw new Error('schemas/source.json names no source');
  return verifyFromBroker({
    client: connectBroker(),
    version: sandboxVersion(source, buildOf(variables)?.url),
    publish: publish === true || (variables.CI === 'true' && !isLocal && !isPart),
    async verify(interactions) {
      const run = await verify(interactions);
      if (run === undefined) throw new Error('a dry run verifies nothing');
      return run;
    },
    report,
  });
}
