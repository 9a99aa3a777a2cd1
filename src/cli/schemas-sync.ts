import { join } from 'node:path';
import { Command } from 'commander';
import { syncSchemas } from '../../schemas/sync/sync-schemas';
import { runCommand } from './run-command';

const command = new Command('schemas:sync')
  .description(
    "Reads Stytch's OpenAPI document (3.0 or 3.1, JSON or YAML), or a document of one of its schemas, and writes the schemas that we need with their validators.",
  )
  .argument('<source>', 'a file or a URL')
  .option('--date <YYYY-MM-DD>', 'the day it was published; by default the day it was first read')
  .option('--into <folder>', 'where the schemas are kept', join(__dirname, '../../schemas'));

void runCommand(command, async () => {
  const { date, into } = command.opts<{ date?: string; into: string }>();
  const [place = ''] = command.args;
  const { title, counts, changes } = await syncSchemas({ place, date, folder: into });
  console.log(`Read "${title}".`);
  for (const [file, count] of Object.entries(counts)) console.log(`${file}: ${count} schemas`);
  console.log(changes.length === 0 ? 'Nothing has changed.' : 'What has changed:');
  for (const change of changes) console.log(`- ${change}`);
  return 0;
});
