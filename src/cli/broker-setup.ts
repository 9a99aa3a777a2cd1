import { Command } from 'commander';
import { setUpBroker, webhookTemplate } from '../broker/set-up-broker';
import { connectBroker } from './runs/connect-broker';
import { runCommand } from './terminal/run-command';

const command = new Command('broker:setup')
  .description(
    'Tells the broker of both pacticipants, of the environments test and production and, with an address, of a webhook. It may be run again at any time.',
  )
  .option('--main-branch <name>', 'the main branch of the consumer', 'main')
  .option('--repository-url <url>', 'where the consumer lives')
  .option('--webhook-url <url>', 'called when a contract wants to be verified');

void runCommand(command, async () => {
  const { mainBranch, repositoryUrl, webhookUrl } = command.opts<{
    mainBranch: string;
    repositoryUrl?: string;
    webhookUrl?: string;
  }>();
  const lines = await setUpBroker(connectBroker(), { mainBranch, repositoryUrl, webhookUrl });
  for (const line of lines) console.log(line);
  if (webhookUrl === undefined) {
    console.log('No webhook was made. With --webhook-url URL the broker would send:');
    console.log(JSON.stringify(webhookTemplate('URL'), null, 2));
  }
  return 0;
});
