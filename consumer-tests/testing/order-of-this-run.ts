import { type RunOrder, takeOrder } from '../../src/contract/run-order';
import { processEnvironment } from '../../src/settings/process-environment';

let taken: { readonly order: RunOrder | undefined } | undefined;

/**
 * What the command that started this Jest told it; undefined where somebody started it by hand.
 *
 * @throws Error where it cannot be understood
 */
export function orderOfThisRun(): RunOrder | undefined {
  taken ??= { order: takeOrder(processEnvironment()) };
  return taken.order;
}
