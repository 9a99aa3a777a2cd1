import { Command, InvalidArgumentError } from 'commander';
import { patientCaller } from '../../provider-verification/arrange/provider-api/patient-caller';
import { ProviderApi } from '../../provider-verification/arrange/provider-api/provider-api';
import {
  deleteLeftovers,
  findLeftovers,
} from '../../provider-verification/clean-up/find-leftovers';
import { slugPrefix } from '../../provider-verification/clean-up/run-ledger';
import { openingCheck } from '../../provider-verification/plan/opening-check';
import { readSandboxSettings } from '../settings/settings';
import { runCommand } from './terminal/run-command';
import { stopSignal } from './terminal/stop-signal';

const command = new Command('sandbox:cleanup')
  .description(
    `Lists the organizations that runs of this harness left behind in the test project (their slugs begin with ${slugPrefix}), and deletes them with --yes.`,
  )
  .option('--yes', 'delete them')
  .option('--older-than <minutes>', 'only those created longer ago than this', readMinutes, 60);

void runCommand(command, async () => {
  const { yes, olderThan } = command.opts<{ yes?: true; olderThan: number }>();
  const { projectId, secret, baseUrl } = readSandboxSettings();
  const stop = stopSignal();
  const target = { kind: 'sandbox', baseUrl, projectId, secret } as const;
  await openingCheck(target, stop.signal);
  const apiFor = (signal: AbortSignal) => new ProviderApi(target, patientCaller(signal));
  const leftovers = await findLeftovers(apiFor(stop.signal), olderThan);
  for (const { organization_slug, created_at } of leftovers) {
    console.log(`${organization_slug}  created ${created_at ?? 'at an unknown time'}`);
  }
  if (leftovers.length === 0) {
    console.log(`Nothing is left behind that is older than ${olderThan} minutes.`);
    return 0;
  }
  if (!yes) {
    console.log(`${leftovers.length} found. Delete them with: npm run sandbox:cleanup -- --yes`);
    return 0;
  }
  const problems = await deleteLeftovers(apiFor, leftovers, stop.signal);
  for (const problem of problems) console.error(problem);
  console.log(`${leftovers.length - problems.length} deleted.`);
  stop.release();
  return stop.exitCode() ?? (problems.length === 0 ? 0 : 1);
});

function readMinutes(text: string): number {
  const minutes = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(minutes)) {
    throw new InvalidArgumentError('It must be a whole number of minutes.');
  }
  return minutes;
}
