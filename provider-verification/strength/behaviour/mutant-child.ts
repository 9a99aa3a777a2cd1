import type { ContractInteraction } from '../../../src/contract/read-contract';
import { describeCause } from '../../../src/errors/describe-cause';
import { startReplayer } from '../../replay/start-replayer';
import { compileEmulator } from './emulator-sources';
import type { MutantInteractions, MutantMessage, MutantOrder } from './mutant-order';
import { runMutant } from './run-mutant';

// A process of its own: what verifies keeps one core busy, and the emulator's modules and Pact stay
// loaded from mutant to mutant. It ends with its parent, which decides when.
const replayer = startReplayer();
const modules = compileEmulator();
const known = new Map<string, ContractInteraction>();

process.on('disconnect', () => void replayer.close().then(() => process.exit(0)));
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('message', (message: MutantInteractions | MutantOrder) => {
  if ('interactions' in message) {
    for (const one of message.interactions) known.set(one.description, one);
  } else void run(message).then((response) => process.send?.(response));
});

async function run({ id, mutant, asked }: MutantOrder): Promise<MutantMessage> {
  const interactions = asked.flatMap((description) => known.get(description) ?? []);
  try {
    return { id, came: await runMutant(modules, replayer, mutant, interactions) };
  } catch (cause) {
    return { id, came: { kind: 'broken', reason: describeCause(cause) } };
  }
}
