import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { syncSchemas } from '../../schemas/sync/sync-schemas';
import { operationOf } from '../contract/operation-of';
import { readContract } from '../contract/read-contract';
import { readReads } from '../contract/reads';
import { refuseUnsound } from '../contract/refuse-unsound';
import { contractPath, readsPath } from '../domain/vocabulary';
import { type ChangeSeverity, judgeChanges } from '../schema-verdict/judge-changes';
import type { OutcomeUse } from '../schema-verdict/outcome-use';
import { verdictText } from '../schema-verdict/verdict-text';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';
import { fromHere } from './terminal/working-folder';

interface Options {
  readonly date?: string;
  readonly into: string;
  readonly dryRun?: true;
  readonly failOn?: 'breaks' | 'attention';
  readonly json?: true;
}

const command = new Command('schemas:sync')
  .description(
    "Reads Stytch's OpenAPI document (3.0 or 3.1, JSON or YAML), or a document of one of its schemas, writes the schemas that we need with their validators, and says what the changes mean for the outcomes of this login.",
  )
  .argument('<source>', 'a file or a URL')
  .option('--date <YYYY-MM-DD>', 'the day it was published; by default the day it was first read')
  .option(
    '--into <folder>',
    'where the schemas are kept',
    fromHere,
    join(repositoryRoot, 'schemas'),
  )
  .option('--dry-run', 'say what would change, and write nothing')
  .addOption(
    new Option('--fail-on <severity>', 'end with 1 when a change is that bad').choices([
      'breaks',
      'attention',
    ]),
  )
  .option('--json', 'print the judged changes as one array');

void runCommand(command, async () => {
  const { date, into, dryRun, failOn, json } = command.opts<Options>();
  const [source = ''] = command.args;
  const place = /^https?:/.test(source) ? source : fromHere(source);
  const { title, counts, changes } = await syncSchemas({ place, date, folder: into, dryRun });
  const judged = judgeChanges(changes, usesOfContract());
  if (json) console.log(JSON.stringify(judged, undefined, 2));
  else {
    console.log(`Read "${title}"${dryRun ? '; nothing is written' : ''}.`);
    for (const [file, count] of Object.entries(counts)) console.log(`${file}: ${count} schemas`);
    for (const line of verdictText(judged)) console.log(line);
  }
  const fatal: readonly ChangeSeverity[] =
    failOn === undefined ? [] : failOn === 'breaks' ? ['breaks'] : ['breaks', 'attention'];
  return judged.some(({ severity }) => fatal.includes(severity)) ? 1 : 0;
});

/** What the committed contract sends and expects; nothing where none has been written yet. */
function usesOfContract(): OutcomeUse[] {
  const path = join(repositoryRoot, contractPath);
  if (!existsSync(path)) return [];
  const { interactions } = refuseUnsound(readContract(path), contractPath);
  const descriptions = interactions.map(({ description }) => description);
  const reads = readReads(join(repositoryRoot, readsPath), descriptions);
  return interactions.flatMap(({ description, request, response }) => {
    const operation = operationOf(request);
    if (operation === undefined) return [];
    const body = response.status < 400 ? response.body : undefined;
    return [
      {
        outcome: description,
        operation,
        request: request.body,
        response: body,
        reads: reads[description],
      },
    ];
  });
}
