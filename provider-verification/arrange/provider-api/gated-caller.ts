import type { CallGate } from './call-gate';
import type { SetUpCaller } from './set-up-caller';

/** A caller whose calls wait for their turn at a gate. */
export function gatedCaller(caller: SetUpCaller, gate: CallGate): SetUpCaller {
  return { call: (call) => gate.run(() => caller.call(call)) };
}
