import { Command, Option } from 'commander';
import { buildOf } from '../broker/build-of';
import { type EnvironmentName, environments, recordDeployment } from '../broker/environments';
import { versionOf } from '../broker/version-of';
import { consumerName } from '../domain/vocabulary';
import { readCiVariables } from '../settings/read-ci-variables';
import { connectBroker } from './runs/connect-broker';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';

const command = new Command('record-deployment')
  .description(
    'Records that the commit that is checked out is deployed. Running it again changes nothing.',
  )
  .addOption(
    new Option('--to <environment>', 'the environment')
      .choices(Object.keys(environments))
      .makeOptionMandatory(),
  );

void runCommand(command, async () => {
  const { to } = command.opts<{ to: EnvironmentName }>();
  const { number } = versionOf(buildOf(readCiVariables()), repositoryRoot, false);
  await recordDeployment(connectBroker(), consumerName, number, to);
  console.log(`Recorded: version ${number} of ${consumerName} is deployed to ${to}`);
  return 0;
});
