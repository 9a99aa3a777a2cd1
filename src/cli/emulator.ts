import { once } from 'node:events';
import { Command } from 'commander';
import { openMaildir } from '../emulator/mails/maildir';
import { startEmulator } from '../emulator/start-emulator';
import { describeCause } from '../errors/describe-cause';
import { emulatorSecret } from '../settings/setting-variables';
import { readSettings } from '../settings/settings';
import { readPort } from './options/read-port';
import { runCommand } from './terminal/run-command';
import { fromHere } from './terminal/working-folder';

const command = new Command('emulator')
  .description('Starts a small Stytch on this machine, with everything kept in memory.')
  .option('--port <number>', 'the port to listen on; by default the system chooses', readPort)
  .option('--omit-nulls', 'leave optional fields without a value out instead of sending null')
  .option(
    '--maildir <folder>',
    'deliver each mail into this Maildir, as a mail server would',
    fromHere,
  )
  .option('--strict-content-type', 'refuse a content type with a charset, as Stytch does');

interface Options {
  readonly port?: number;
  readonly omitNulls?: true;
  readonly maildir?: string;
  readonly strictContentType?: true;
}

void runCommand(command, async () => {
  const options = command.opts<Options>();
  const { projectId, secret } = readSettings();
  // Listened for before anything is printed: a caller may stop it at once.
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const maildir = options.maildir === undefined ? undefined : openMaildir(options.maildir);
  const emulator = await startEmulator({
    port: options.port ?? 0,
    projectId,
    secret,
    nulls: options.omitNulls ? 'omit' : 'explicit',
    onMail: (mail) => void maildir?.deliver(mail).catch(tellUndelivered),
    contentType: options.strictContentType ? 'strict' : 'lenient',
  });
  console.log(`Emulator of Stytch: ${emulator.url}`);
  console.log('For example:');
  const json = "-H 'content-type: application/json'";
  console.log(
    `  curl -u "${user(projectId, secret)}" ${json} -d '{"organization_name":"Example"}' ${emulator.url}/v1/b2b/organizations`,
  );
  console.log('Its controls need no credentials. To move its clock by a minute:');
  console.log(`  curl ${json} -d '{"advance_seconds":60}' ${emulator.url}/_emulator/clock`);
  console.log('Stop it with Ctrl-C.');
  await stopped;
  await emulator.close();
  return 0;
});

function tellUndelivered(cause: unknown): void {
  console.error(`A mail could not be delivered: ${describeCause(cause)}`);
}

/** The credentials for curl: the emulator's own are no secret, those of the settings are. */
function user(projectId: string, secret: string): string {
  return secret === emulatorSecret ? `${projectId}:${secret}` : '$STYTCH_PROJECT_ID:$STYTCH_SECRET';
}
