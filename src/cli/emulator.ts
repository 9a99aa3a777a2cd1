import { once } from 'node:events';
import { Command, InvalidArgumentError } from 'commander';
import { startEmulator } from '../emulator/start-emulator';
import { readSettings } from '../settings';
import { runCommand } from './run-command';

const command = new Command('emulator')
  .description('Starts a small Stytch on this machine, with everything kept in memory.')
  .option('--port <number>', 'the port to listen on; by default the system chooses', readPort)
  .option('--omit-nulls', 'leave optional fields without a value out instead of sending null')
  .option('--strict-content-type', 'refuse a content type with a charset, as Stytch does');

void runCommand(command, async () => {
  const options = command.opts<{ port?: number; omitNulls?: true; strictContentType?: true }>();
  const { projectId, secret } = readSettings();
  const emulator = await startEmulator({
    port: options.port ?? 0,
    projectId,
    secret,
    nulls: options.omitNulls ? 'omit' : 'explicit',
    contentType: options.strictContentType ? 'strict' : 'lenient',
  });
  console.log(`Emulator of Stytch: ${emulator.url}`);
  console.log('Its controls need no credentials. For example, move its clock by a minute:');
  console.log(
    `  curl -X POST ${emulator.url}/_emulator/clock -H 'content-type: application/json' -d '{"advance_seconds":60}'`,
  );
  console.log('Stop it with Ctrl-C.');
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await emulator.close();
  return 0;
});

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  }
  return port;
}
