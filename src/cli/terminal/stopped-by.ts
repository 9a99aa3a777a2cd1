import { HarnessError } from '../../errors/harness-error';

/** Why a command did not finish: somebody pressed Ctrl-C, or asked for its end. */
export function stoppedBy(signal: NodeJS.Signals): HarnessError {
  return new HarnessError(signal === 'SIGTERM' ? 'stopped-by-sigterm' : 'stopped-by-sigint', {
    failedTo: 'finish',
    reason: `${signal} came`,
  });
}
