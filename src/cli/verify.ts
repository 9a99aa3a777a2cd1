import { Command } from 'commander';
import { buildOf } from '../broker/build-of';
import { emulatorVersion } from '../broker/provider-version';
import { chooseInteractions } from '../contract/choose-interactions';
import { type ContractInteraction, readContract } from '../contract/read-contract';
import type { VerificationRun } from '../domain/verification-result';
import { contractPath } from '../domain/vocabulary';
import { HarnessError } from '../errors/harness-error';
import { readCiVariables } from '../settings/read-ci-variables';
import { readSettings } from '../settings/settings';
import { readLoopbackUrl } from './options/read-loopback-url';
import { type VerificationChoices, withVerificationOptions } from './options/verification-options';
import { connectBroker } from './runs/connect-broker';
import type { VerifiedContract } from './runs/verify-from-broker';
import { openReportOutput } from './terminal/report-output';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';
import { stopSignal } from './terminal/stop-signal';
import { verbosityOf } from './terminal/verbosity';

interface Options extends VerificationChoices {
  readonly url?: string;
  readonly only?: string;
}

const command = new Command('verify')
  .description(
    'Replays the contract against an emulator of Stytch and checks every response against what Stytch documents. Ends with 1 when the emulator does not keep the contract.',
  )
  .option(
    '--url <url>',
    'an emulator on this machine, or a proxy before one; by default one is started',
  )
  .option('--only <text>', 'only the interactions whose description holds this text');

withVerificationOptions(command);

void runCommand(command, async () => {
  const options = command.opts<Options>();
  const { url, only, json, fromBroker, publish, deadline, open } = options;
  const verbosity = verbosityOf(options);
  const output = openReportOutput(json, options.reporter);
  const settings = readSettings();
  const baseUrl = url === undefined ? undefined : readLoopbackUrl(url);
  // Loaded only now: whoever mistyped an option, or asked for help, need not wait for it.
  const {
    runAgainstEmulator,
  }: typeof import('./runs/run-against-emulator') = require('./runs/run-against-emulator');
  const { reportRun }: typeof import('./runs/report-run') = require('./runs/report-run');
  const {
    refuseUnsound,
  }: typeof import('../contract/refuse-unsound') = require('../contract/refuse-unsound');
  const repeat = `npm run verify --${baseUrl === undefined ? '' : ` --url ${baseUrl}`}`;
  const stop = stopSignal();
  const verify = (all: readonly ContractInteraction[]) => {
    const interactions = chooseInteractions(all, only);
    return runAgainstEmulator({
      interactions,
      settings,
      url: baseUrl,
      signal: stop.signal,
      deadlineMs: deadline,
      verbosity,
    });
  };
  const report = (run: VerificationRun, contract?: VerifiedContract) =>
    reportRun(run, { output, repeat, open, verbosity, contract });
  if (fromBroker) {
    if (publish) refusePartial({ only, url });
    const {
      verifyFromBroker,
    }: typeof import('./runs/verify-from-broker') = require('./runs/verify-from-broker');
    const variables = readCiVariables();
    const exitCode = await verifyFromBroker({
      client: connectBroker(),
      version: emulatorVersion(repositoryRoot, buildOf(variables)?.url),
      publish:
        publish === true || (variables.CI === 'true' && only === undefined && url === undefined),
      verify,
      report,
    });
    return stop.exitCode() ?? exitCode;
  }
  const exitCode = report(
    await verify(refuseUnsound(readContract(contractPath), contractPath).interactions),
  );
  stop.release();
  return stop.exitCode() ?? exitCode;
});

/** A result stands for the whole contract and for our own emulator. */
function refusePartial({ only, url }: { only: string | undefined; url: string | undefined }): void {
  const option = only !== undefined ? '--only' : url !== undefined ? '--url' : undefined;
  if (option === undefined) return;
  throw new HarnessError('usage-invalid', {
    failedTo: 'publish with',
    subject: option,
    reason: 'the result would stand for a whole contract, verified by this emulator',
    cure: `Leave out ${option} or --publish`,
  });
}
