import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { checkFile } from '../../schemas/check-file';
import { type Operation, operationNames } from '../domain/operations';
import type { Reading } from '../domain/vocabulary';
import { runCommand } from './terminal/run-command';
import { fromHere } from './terminal/working-folder';

interface Options {
  readonly reading: Reading;
  readonly operation: Operation;
  readonly status?: number;
  readonly json?: true;
}

const command = new Command('schemas:check')
  .description(
    'Checks captured response bodies against what Stytch documents. An error body is known by its status_code. Ends with 1 on a violation, with 2 when a file cannot be read; the other files are checked all the same.',
  )
  .addArgument(new Argument('<body.json...>', 'files that hold one response body each'))
  .addOption(
    new Option('--reading <name>', 'documented: optional means absent or its type; wire: or null')
      .choices(['documented', 'wire'])
      .default('wire'),
  )
  .addOption(
    new Option('--operation <name>', 'the operation that answered')
      .choices(operationNames)
      .default('authenticate'),
  )
  .option(
    '--status <number>',
    "the HTTP status it came with; by default the body's own",
    readStatus,
  )
  .option(
    '--json',
    'print one array: {file, violations, drift} for each file in order, with an error for one that cannot be read',
  );

void runCommand(command, async () => {
  const { reading, operation, status, json } = command.opts<Options>();
  const files = await Promise.all(
    command.args.map((file) => checkFile(fromHere(file), { operation, reading, status })),
  );
  if (json) console.log(JSON.stringify(files, null, 2));
  for (const { file, error, violations, drift } of files) {
    if (error !== undefined) console.error(error);
    if (error !== undefined || json) continue;
    const verdict = violations.length === 0 ? 'passes' : 'breaks';
    console.log(
      `${file}: ${verdict} the ${reading} reading (${violations.length} violations, ${drift.length} drift)`,
    );
    for (const one of violations) console.log(`  violation  ${one.sentence}`);
    for (const one of drift) console.log(`  drift      ${one.sentence}`);
  }
  if (files.some(({ error }) => error !== undefined)) return 2;
  return files.some(({ violations }) => violations.length > 0) ? 1 : 0;
});

function readStatus(text: string): number {
  const status = Number(text);
  if (!Number.isInteger(status) || status < 100 || status > 599) {
    throw new InvalidArgumentError('It must be a number from 100 to 599.');
  }
  return status;
}
