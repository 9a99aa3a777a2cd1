import { type ConsumerMutantName, isConsumerMutant } from '../domain/consumer-mutants';
import { isRecord } from '../io/is-record';
import { parseJson } from '../io/parse-json';

/** What whoever runs the consumer tests tells the Jest that runs them. */
export interface RunOrder {
  /** The directory for the fragments that they write. */
  readonly fragments: string;
  /** Where the run notes that it was asked for some tests only. */
  readonly partialNote?: string | undefined;
  /** The mistake that the client makes in this run (docs/strength.md). */
  readonly mistake?: ConsumerMutantName | undefined;
}

const variable = 'CONTRACT_RUN';

/**
 * The order as a variable for Jest's environment. It differs from run to run, and Jest's arguments
 * are part of the key of its cache.
 */
export function orderVariable(order: RunOrder): NodeJS.ProcessEnv {
  return { [variable]: JSON.stringify({ ...order, from: process.pid }) };
}

/**
 * Takes the order out of an environment, so that a Jest which a test starts has none.
 *
 * @param parent the process that started this one: an order that another gave was left behind, and would
 *   keep a run by hand from comparing the contract.
 * @returns undefined where there is none: Jest was started by hand.
 * @throws Error where it cannot be understood, or is of another run
 */
export function takeOrder(
  environment: NodeJS.ProcessEnv,
  parent = process.ppid,
): RunOrder | undefined {
  const text = environment[variable];
  if (text === undefined) return undefined;
  delete environment[variable];
  const order = parseJson(text);
  if (!isRecord(order)) throw refused('it is no order');
  const { from, fragments, partialNote, mistake } = order;
  if (from !== parent) throw refused('it is of another run');
  if (typeof fragments !== 'string' || fragments === '') throw refused('it names no folder');
  return {
    fragments,
    ...(typeof partialNote === 'string' ? { partialNote } : {}),
    ...(typeof mistake === 'string' ? { mistake: mistakeOf(mistake) } : {}),
  };
}

function mistakeOf(name: string): ConsumerMutantName {
  if (isConsumerMutant(name)) return name;
  throw refused(`"${name}" is no mistake of a client`);
}

function refused(reason: string): Error {
  return new Error(
    `Failed to take the order in the variable "${variable}": ${reason}. Unset it; the commands that run the consumer tests set it themselves.`,
  );
}
