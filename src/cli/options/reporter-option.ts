import { InvalidArgumentError, Option } from 'commander';
import { isReporter, type ReporterName, reporters } from '../../reports/reporters';
import { fromHere } from '../terminal/working-folder';

/** A reporter that was asked for, and where it writes. */
export interface ChosenReporter {
  readonly name: ReporterName;
  /** A file, or `-` for standard output. */
  readonly file: string;
  /** Whether `-` was asked for by name: then nothing else may stand on standard output. */
  readonly isAlone: boolean;
}

/** `--reporter NAME[=FILE]`, which may be given several times. */
export function reporterOption(): Option {
  const names = Object.entries(reporters).map(([name, { about }]) => `${name} (${about})`);
  return new Option(
    '--reporter <name[=file]>',
    `report the run in this form too, several times if need be: ${names.join(', ')}; "-" is standard output`,
  )
    .argParser(addReporter)
    .default([], 'none');
}

function addReporter(text: string, before: readonly ChosenReporter[]): ChosenReporter[] {
  const [name = '', ...rest] = text.split('=');
  const file = rest.join('=');
  if (!isReporter(name)) {
    throw new InvalidArgumentError(`Name one of ${Object.keys(reporters).join(', ')}.`);
  }
  if (rest.length > 0 && file === '') {
    throw new InvalidArgumentError('Name a file after the "=", or "-" for standard output.');
  }
  const isAlone = file === '-';
  if (isAlone && before.some((one) => one.isAlone)) {
    throw new InvalidArgumentError('Only one of them can have standard output.');
  }
  return [...before, { name, file: file === '' ? reporters[name].file : fromHere(file), isAlone }];
}
