import { Command, InvalidArgumentError } from 'commander';
import { localBrokerPlaces } from '../broker/local/local-broker';
import { localPassword, localUsername } from '../broker/local/local-users';
import { startLocalBroker } from '../broker/local/start-local-broker';
import { readBrokerSettings } from '../settings/broker-settings';
import { environmentForChildren } from '../settings/environment-for-children';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';

const command = new Command('broker:up')
  .description(
    "Starts the real Pact Broker on this machine's own Ruby, on loopback, with SQLite. The first time it installs its gems (about two minutes).",
  )
  .option('--port <number>', 'the port to listen on', readPort, 9292);

void runCommand(command, async () => {
  const { port } = command.opts<{ port: number }>();
  const settings = readBrokerSettings();
  const broker = await startLocalBroker({
    places: localBrokerPlaces(repositoryRoot),
    port,
    username: settings.username ?? localUsername,
    password: settings.password ?? localPassword,
    environment: environmentForChildren(),
    tell: (line) => console.log(line),
  });
  const state = broker.wasRunning ? 'was running already' : 'is ready';
  console.log(`The broker ${state}: ${broker.url}`);
  console.log(
    'Commands of this repository find it without PACT_BROKER_BASE_URL. Stop it with npm run broker:down.',
  );
  return 0;
});

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError('It must be a number from 1 to 65535.');
  }
  return port;
}
