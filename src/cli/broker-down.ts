import { Command } from 'commander';
import { localBrokerPlaces } from '../broker/local/local-broker';
import { stopLocalBroker } from '../broker/local/stop-local-broker';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';

const command = new Command('broker:down')
  .description('Stops the broker that npm run broker:up started. Its data stay for the next start.')
  .option('--purge', 'remove its data too');

void runCommand(command, async () => {
  const { purge = false } = command.opts<{ purge?: true }>();
  const places = localBrokerPlaces(repositoryRoot);
  const wasRunning = await stopLocalBroker(places, purge);
  console.log(wasRunning ? 'The broker is stopped.' : 'No broker was running.');
  if (purge) console.log('Its data are removed.');
  return 0;
});
