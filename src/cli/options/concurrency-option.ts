import { InvalidArgumentError, Option } from 'commander';

/** Polite, and more than this brought nothing where a mail takes seconds. */
const most = 8;

/** `--concurrency N`: how many interactions are arranged at once against a sandbox. */
export function concurrencyOption(): Option {
  return new Option(
    '--concurrency <n>',
    'how many interactions are arranged, and calls made, at once; a person is asked for one passcode at a time',
  )
    .default(most)
    .argParser(readConcurrency);
}

function readConcurrency(text: string): number {
  if (/^[1-9]\d*$/.test(text) && Number(text) <= most) return Number(text);
  throw new InvalidArgumentError(`It must be a number from 1 to ${most}.`);
}
