import { join } from 'node:path';
import { Command } from 'commander';
import { writeFileWhole } from '../io/write-file-whole';
import { reportSchema } from '../reports/report-shape';
import { repositoryRoot } from './terminal/repository-root';
import { runCommand } from './terminal/run-command';

const command = new Command('schemas:report').description(
  'Writes schemas/verification-report.schema.json, the JSON Schema of the report, from its shape in the code.',
);

void runCommand(command, async () => {
  const path = 'schemas/verification-report.schema.json';
  writeFileWhole(join(repositoryRoot, path), reportSchema());
  console.log(path);
  return 0;
});
