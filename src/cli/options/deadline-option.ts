import { InvalidArgumentError, Option } from 'commander';

const longestMinutes = 24 * 60;

const ofRun =
  'end the run after this time at the latest, clean-up included; by default a minute and four times what it should take';

/**
 * `--deadline MINUTES`, given to a command as milliseconds.
 *
 * @param description what is ended then; a run unless told otherwise.
 */
export function deadlineOption(description: string = ofRun): Option {
  return new Option('--deadline <minutes>', description).argParser(readMinutes);
}

function readMinutes(text: string): number {
  const minutes = Number(text);
  if (!/^\d+$/.test(text) || minutes < 1 || minutes > longestMinutes) {
    throw new InvalidArgumentError(`It must be a number of minutes from 1 to ${longestMinutes}.`);
  }
  return minutes * 60_000;
}
