import { Command, InvalidArgumentError, Option } from 'commander';
import { buildOf } from '../broker/build-of';
import { canIDeploy } from '../broker/can-i-deploy';
import { environments } from '../broker/environments';
import { versionOf } from '../broker/version-of';
import { consumerName } from '../domain/vocabulary';
import { readCiVariables } from '../settings/read-ci-variables';
import { connectBroker } from './runs/connect-broker';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';

const command = new Command('can-i-deploy')
  .description(
    'Asks the broker whether the contract of this commit is kept: --to test by our emulator, --to production by Stytch itself. Ends with 0 for yes, 1 for no, and another code when it could not be asked.',
  )
  .addOption(
    new Option('--to <environment>', 'the environment')
      .choices(Object.keys(environments))
      .makeOptionMandatory(),
  )
  .option('--wait <seconds>', 'ask again while a result is missing', readSeconds, 0);

void runCommand(command, async () => {
  const { to, wait } = command.opts<{ to: string; wait: number }>();
  const version = versionOf(buildOf(readCiVariables()), repositoryRoot, true);
  const question = { pacticipant: consumerName, version: version.number, environment: to };
  const { verdict, reason, askedVersions, failedInteractions } = await canIDeploy(
    connectBroker(),
    question,
    wait * 1000,
  );
  console.log(`${verdict === 'yes' ? 'Yes' : 'No'}: ${reason}`);
  const asked = askedVersions.length === 0 ? 'none' : askedVersions.join(', ');
  console.log(
    `Asked about version ${version.number} of ${consumerName}, provider version: ${asked}`,
  );
  for (const interaction of failedInteractions) console.log(`  failed: ${interaction}`);
  if (verdict !== 'yes' && askedVersions.length === 0 && to === 'production') {
    console.log(
      'Nobody has verified it against Stytch yet: npm run verify:sandbox -- --from-broker --publish',
    );
  }
  return verdict === 'yes' ? 0 : 1;
});

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d+$/.test(text) || seconds > 3600) {
    throw new InvalidArgumentError('It must be a number of seconds up to 3600.');
  }
  return seconds;
}
