import { Command } from 'commander';
import { chooseInteractions } from '../contract/choose-interactions';
import { readContract } from '../contract/read-contract';
import { readSettings } from '../settings';
import { contractPath } from '../vocabulary';
import { readLoopbackUrl } from './read-loopback-url';
import { reportRun } from './report-run';
import { runCommand } from './run-command';
import { stopSignal } from './stop-signal';
import { verifyEmulator } from './verify-emulator';

interface Options {
  readonly url?: string;
  readonly only?: string;
  readonly json?: string;
}

const command = new Command('verify')
  .description(
    'Replays the contract against an emulator of Stytch and checks every answer against what Stytch documents. Ends with 1 when the emulator does not keep the contract.',
  )
  .option(
    '--url <url>',
    'an emulator on this machine, or a proxy before one; by default one is started',
  )
  .option('--only <text>', 'only the interactions whose description holds this text')
  .option('--json <file>', 'write the report to this file too');

void runCommand(command, async () => {
  const { url, only, json } = command.opts<Options>();
  const settings = readSettings();
  const baseUrl = url === undefined ? undefined : readLoopbackUrl(url);
  const interactions = chooseInteractions(readContract(contractPath).interactions, only);
  const stop = stopSignal();
  const run = await verifyEmulator({ interactions, settings, url: baseUrl, signal: stop.signal });
  const repeat = `npm run verify --${baseUrl === undefined ? '' : ` --url ${baseUrl}`}`;
  const exitCode = reportRun(run, { json, repeat });
  stop.release();
  return stop.exitCode() ?? exitCode;
});
