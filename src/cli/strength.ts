import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { measureStrength, quickStep } from '../../provider-verification/strength/measure-strength';
import { contractDigest } from '../contract/contract-digest';
import { readContract } from '../contract/read-contract';
import { refuseUnsound } from '../contract/refuse-unsound';
import type { StrengthReport } from '../domain/strength';
import { isPassed } from '../domain/strength-score';
import { contractPath, strengthPath } from '../domain/vocabulary';
import { HarnessError } from '../errors/harness-error';
import { defined } from '../io/defined';
import { writeFileWhole } from '../io/write-file-whole';
import { strengthSurvivors } from '../reports/strength-survivors';
import { strengthText } from '../reports/strength-text';
import { withStrength } from '../reports/with-strength';
import { measureConsumer } from './runs/measure-consumer';
import { runCommand } from './terminal/run-command';
import { showProgress } from './terminal/show-progress';
import { stopSignal } from './terminal/stop-signal';
import { fromHere } from './terminal/working-folder';

interface Options {
  readonly json?: string;
  readonly threshold?: number;
  readonly quick?: true;
  readonly only?: string;
  readonly write?: true;
}

const survivorsFile = 'docs/strength-survivors.md';

const command = new Command('strength')
  .description(
    'Measures which share of the ways in which Stytch or the login can go wrong this contract notices, and names those that it does not (docs/strength.md). Ends with 1 below the threshold, when something harmless is taken for a mistake, or when a mutant is not shown to change a response.',
  )
  .option(
    '--json <file>',
    `write the report to this file too; it is always in ${strengthPath}`,
    fromHere,
  )
  .option('--threshold <percent>', 'the lowest share that is enough', readPercent)
  .option('--quick', 'try a part of the mutants alone, as on each pull request')
  .option('--only <text>', 'only the mutants whose name holds this text')
  .option(
    '--write',
    `name the survivors of a whole run in ${survivorsFile}, and its score in README.md`,
  );

void runCommand(command, async () => {
  const { json, threshold = 0, quick, only, write } = command.opts<Options>();
  if (write === true && (quick === true || only !== undefined)) {
    throw new HarnessError('usage-invalid', {
      failedTo: 'write the survivors',
      reason: 'only a part of the mutants is tried',
      cure: 'Leave out --quick and --only',
    });
  }
  const stop = stopSignal();
  const contract = refuseUnsound(readContract(contractPath), contractPath);
  const { interactions } = contract;
  const consumer = await measureConsumer({
    signal: stop.signal,
    step: quick === true ? quickStep : 1,
    only,
    onProgress: showProgress,
  });
  const measured = await measureStrength({
    consumer,
    interactions,
    signal: stop.signal,
    isQuick: quick === true,
    only,
    onProgress: showProgress,
  });
  stop.release();
  const report: StrengthReport = {
    ...measured,
    contractSha256: contractDigest(contract),
    ...defined({ only }),
  };
  const text = `${JSON.stringify(report, null, 2)}\n`;
  for (const file of [strengthPath, ...(json === undefined ? [] : [json])]) {
    writeFileWhole(file, text);
  }
  for (const line of strengthText(report)) console.log(line);
  if (write === true) {
    writeFileWhole(survivorsFile, strengthSurvivors(report));
    writeFileWhole('README.md', withStrength(readFileSync('README.md', 'utf8'), report));
  }
  console.log(`Report     ${strengthPath}`);
  return isPassed(report, threshold) ? 0 : 1;
});

function readPercent(text: string): number {
  const percent = Number(text);
  if (text.trim() === '' || !(percent >= 0 && percent <= 100)) {
    throw new InvalidArgumentError('It must be a number from 0 to 100.');
  }
  return percent;
}
