import type { MutantOutcome, SurvivalCause } from '../../../src/domain/strength';
import type { Replayer } from '../../replay/start-replayer';
import { askPact } from './ask-pact';
import { judgeMutant } from './judge-mutant';
import type { ResponseMutant } from './response-mutant';
import { responseMutants } from './response-mutants';
import type { SoundExchange } from './sound-exchange';

/** What the responses are measured with. */
export interface ResponsesOptions {
  readonly exchanges: readonly SoundExchange[];
  readonly replayer: Replayer;
  readonly signal: AbortSignal;
  /** Each how manieth mutant is tried; 1 for all. */
  readonly step: number;
  readonly only?: string | undefined;
  readonly onProgress: (what: string, done: number, of: number) => void;
}

/**
 * Changes sound responses, and has each judged by the code that judges every verification; Pact's
 * matching is asked of those that the judge lets pass.
 */
export async function measureResponses(
  options: ResponsesOptions,
): Promise<readonly MutantOutcome[]> {
  const { exchanges, replayer, signal, step, only, onProgress } = options;
  const mutants = [...responseMutants(exchanges)]
    .filter(({ name }) => only === undefined || name.includes(only))
    .filter((_, index) => index % step === 0);
  const said = new Map<ResponseMutant, string>();
  for (const [index, mutant] of mutants.entries()) {
    signal.throwIfAborted();
    const sentence = await judgeMutant(mutant);
    if (sentence !== undefined) said.set(mutant, sentence);
    if (index % 50 === 0) onProgress('Changed response', index + 1, mutants.length);
  }
  const passed = mutants.filter((mutant) => !said.has(mutant));
  const mismatches = await askPact(passed, replayer, (done) =>
    onProgress('Changed response before Pact', done, passed.length),
  );
  passed.forEach((mutant, index) => {
    const mismatch = mismatches[index];
    if (mismatch !== undefined) said.set(mutant, mismatch);
  });
  return mutants.map((mutant) => outcomeOf(mutant, said.get(mutant)));
}

function outcomeOf(mutant: ResponseMutant, how: string | undefined): MutantOutcome {
  const { mutantClass, exchange, name } = mutant;
  const { description, pending } = exchange.interaction;
  const base = { mutantClass, part: exchange.judged.operation, name: `${name} ("${description}")` };
  if (how !== undefined && !pending) return { ...base, isNoticed: true, by: description, how };
  if (mutantClass === 'harmless') return { ...base, isNoticed: false };
  const cause = how === undefined ? causeOf(mutant) : 'only pending interactions notice it';
  return { ...base, isNoticed: false, cause, cure: cureOf(mutant, cause) };
}

function causeOf({ place, exchange }: ResponseMutant): SurvivalCause {
  const paths = exchange.interaction.raw.response.matchingRules;
  const isTyped = place !== '' && JSON.stringify(paths ?? {}).includes(lastKey(place));
  return isTyped ? 'only its type is expected' : 'nothing tells it from what is documented';
}

function cureOf({ place, exchange }: ResponseMutant, cause: SurvivalCause): string {
  const { description } = exchange.interaction;
  if (cause === 'only pending interactions notice it')
    return `settle "${description}" against the sandbox`;
  if (place === '') return `let "${description}" expect what makes it differ`;
  return `let "${description}" expect ${place} exactly, or write a rule in schemas/rules/`;
}

function lastKey(place: string): string {
  return place.slice(place.lastIndexOf('/') + 1);
}
