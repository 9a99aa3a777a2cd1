import { Command } from 'commander';
import { inspectSettings } from '../settings/inspect-settings';
import { lineOf } from './doctor/line-of';
import { lookAtContract } from './doctor/look-at-contract';
import { lookAtMachine } from './doctor/look-at-machine';
import { lookAtNetwork } from './doctor/look-at-network';
import { lookAtSchemas } from './doctor/look-at-schemas';
import { lookAtSettings } from './doctor/look-at-settings';
import { runCommand } from './terminal/run-command';

const command = new Command('doctor')
  .description(
    'Looks at Node, Ruby, ports, settings, inbox, broker, contract and schemas, and says of each what is wrong and what to do. Ends with 1 when something keeps a command from working.',
  )
  .option(
    '--quick',
    'leave out the consumer tests, which say whether the contract is what they write',
  )
  .option('--json', 'print one array: {state, about, found, cure} for each');

void runCommand(command, async () => {
  const { json, quick } = command.opts<{ json?: true; quick?: true }>();
  const settings = inspectSettings();
  const all = [
    ...(await lookAtMachine()),
    ...lookAtSettings(settings),
    ...(await lookAtNetwork(settings.variables)),
    ...(quick ? [] : [lookAtContract()]),
    ...lookAtSchemas(),
  ];
  if (json) console.log(JSON.stringify(all, null, 2));
  else for (const one of all) console.log(lineOf(one));
  return all.some(({ state }) => state === 'problem') ? 1 : 0;
});
