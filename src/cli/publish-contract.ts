import { Command } from 'commander';
import { buildOf } from '../broker/build-of';
import { publishContract } from '../broker/publish-contract';
import { versionOf } from '../broker/version-of';
import { checkContract } from '../contract/check-contract';
import { collectContract } from '../contract/collect-contract';
import { expectUnchanged } from '../contract/expect-unchanged';
import { type Contract, contractOf, readContract } from '../contract/read-contract';
import { contractPath } from '../domain/vocabulary';
import { HarnessError } from '../errors/harness-error';
import { readCiVariables } from '../settings/read-ci-variables';
import { connectBroker } from './runs/connect-broker';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';
import { fromHere } from './terminal/working-folder';

const command = new Command('publish:contract')
  .description(
    'Checks the contract and publishes it to the Pact Broker: the commit as version, with branch and build. Credentials come from the environment alone (PACT_BROKER_...).',
  )
  .option('--allow-dirty', 'publish changes that are not committed, under <commit>-dirty')
  .option(
    '--merge <directory...>',
    'publish what the shards of a run wrote (npm run contract -- --fragments)',
  );

void runCommand(command, async () => {
  const { allowDirty = false, merge } = command.opts<{ allowDirty?: true; merge?: string[] }>();
  const contract = merge === undefined ? readContract(contractPath) : merged(merge.map(fromHere));
  refuseProblems(contract, merge === undefined ? undefined : contract.interactions.length);
  const version = versionOf(buildOf(readCiVariables()), repositoryRoot, allowDirty);
  const client = connectBroker();
  const { outcome, hash, url } = await publishContract(client, contract, version);
  const said = outcome === 'published' ? 'Published' : 'Already there, nothing changed';
  console.log(`${said}: version ${version.number} on branch ${version.branch}`);
  console.log(`${contract.interactions.length} interactions, content ${hash}, ${url}`);
  return 0;
});

/** The contract of several shards; it must be the committed one. */
function merged(directories: readonly string[]): Contract {
  const contract = collectContract(directories);
  expectUnchanged(contractPath, contract);
  return contractOf(contract);
}

function refuseProblems(contract: Contract, declared: number | undefined): void {
  const [first, ...others] = checkContract(contract, declared);
  if (first === undefined) return;
  const where = first.interaction === undefined ? '' : `"${first.interaction}": `;
  const more = others.length === 0 ? '' : `, and ${others.length} more`;
  throw new HarnessError('contract-incomplete', {
    failedTo: 'publish the contract',
    subject: contractPath,
    reason: `${where}${first.problem.replace(/\.$/, '')}${more}`,
    cure: 'Correct it and run npm run contract; nothing was published',
  });
}
