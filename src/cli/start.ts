import { Command } from 'commander';
import { readSourceRecord } from '../../schemas/read-documents';
import { readContract } from '../contract/read-contract';
import { contractPath } from '../domain/vocabulary';
import { readSettings } from '../settings/settings';
import { buildContract } from './build-contract';
import { openReportOutput } from './report-output';
import { reportRun } from './report-run';
import { runCommand } from './run-command';
import { stopSignal } from './stop-signal';
import { verifyEmulator } from './verify-emulator';

const command = new Command('start').description(
  'The main job, without an account: runs the consumer tests, writes the contract, replays it against the emulator, and checks every answer against what Stytch documents.',
);

void runCommand(command, async () => {
  const output = openReportOutput();
  const settings = readSettings();
  const built = await buildContract({ output: 'on failure' });
  if ('exitCode' in built) return built.exitCode;
  console.log(`Consumer   ${built.interactions} interactions, each seen by the login's own client`);
  console.log(`Contract   ${contractPath}`);
  for (const { title, version, date } of readSourceRecord().sources) {
    console.log(`Schemas    ${title}${version === null ? '' : ` ${version}`} of ${date}`);
  }
  const stop = stopSignal();
  const { interactions } = readContract(contractPath);
  const run = await verifyEmulator({ interactions, settings, url: undefined, signal: stop.signal });
  const exitCode = reportRun(run, { output, repeat: 'npm run verify --' });
  stop.release();
  return stop.exitCode() ?? exitCode;
});
