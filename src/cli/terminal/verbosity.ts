import { Option } from 'commander';

/** How much a run prints. */
export type Verbosity = 'quiet' | 'normal' | 'verbose';

/** `--quiet` and `--verbose`, of which the other is refused beside the one. */
export function verbosityOptions(): readonly [Option, Option] {
  return [
    new Option('--quiet', 'print nothing when it holds').conflicts('verbose'),
    new Option('--verbose', 'a line for each interaction as it is verified').conflicts('quiet'),
  ];
}

/** What the two options ask for. */
export function verbosityOf(options: {
  readonly quiet?: true;
  readonly verbose?: true;
}): Verbosity {
  return options.quiet ? 'quiet' : options.verbose ? 'verbose' : 'normal';
}
