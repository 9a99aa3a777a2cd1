import { type Command, CommanderError } from 'commander';
import { causeCode } from '../../errors/describe-cause';
import { HarnessError } from '../../errors/harness-error';
import { LeftBehind } from '../../errors/left-behind';
import { guardStream } from '../../secrets/guard-stream';
import { keepSecretsOfSettings } from '../../settings/keep-secrets-of-settings';
import { harnessVersion } from '../runs/harness-version';
import { goToRepository } from './working-folder';

/** As of a program that SIGPIPE ends: nobody knows what the run would have come to. */
const unread = 141;

/** What a command ends with: an exit code, or nothing for 0. */
export type CommandOutcome = number | undefined;

/**
 * Runs one command of the harness: parses the arguments with commander, does the work, and turns
 * whatever stops it into one sentence on stderr and a documented exit code (README, "Exit codes").
 * Sets `process.exitCode` and lets the process end by itself, so that output is never cut off. All
 * output passes the gate of `src/secrets/`, that of a crash included.
 */
export async function runCommand(
  command: Command,
  work: (command: Command) => Promise<CommandOutcome>,
  argv: readonly string[] = process.argv,
): Promise<void> {
  goToRepository();
  keepSecretsOfSettings();
  guardStream(process.stdout);
  guardStream(process.stderr);
  process.off('uncaughtException', endAtOnce).on('uncaughtException', endAtOnce);
  // `| head` closes the pipe before we are done: the reader's right and no fault, but no success.
  process.stdout.on('error', (cause) => {
    if (causeCode(cause) === 'EPIPE') process.exit(process.exitCode ?? unread);
    throw cause;
  });
  process.once('exit', endedEarly);
  try {
    command.version(harnessVersion(), '--version');
    command.exitOverride().showHelpAfterError('(--help shows what this command knows)');
    command.parse([...argv]);
    process.exitCode = (await work(command)) ?? 0;
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  } finally {
    process.off('exit', endedEarly);
  }
}

/** Whoever ends the process with 0, or leaves nothing to wait for, would end the command as a success. */
function endedEarly(code: number): void {
  if (code !== 0) return;
  process.exitCode = faultOfOurs('The process was ended before the command had its result.');
}

/** Node would print what nobody caught by itself, past the gate. */
function endAtOnce(error: unknown): void {
  process.exit(exitCodeOf(error));
}

function exitCodeOf(error: unknown): number {
  // commander has printed its own sentence by now; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof LeftBehind) {
    for (const sentence of error.sentences) console.error(sentence);
    return exitCodeOf(error.cause);
  }
  if (error instanceof HarnessError) {
    console.error(error.message);
    return error.exitCode;
  }
  if (causeCode(error) === 'ENOSPC') {
    console.error(
      'Failed to finish: no space is left for what is written. Make room on the disk, or where the output goes.',
    );
    return 2;
  }
  return faultOfOurs(error instanceof Error ? String(error.stack) : String(error));
}

function faultOfOurs(what: string): number {
  console.error(`Failed to finish: this is a fault of the harness, please report it. ${what}`);
  return 70;
}
