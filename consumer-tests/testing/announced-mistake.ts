import { type ConsumerMutantName, isConsumerMutant } from '../../src/domain/consumer-mutants';
import { processEnvironment } from '../../src/settings/process-environment';

const variable = 'CONSUMER_MISTAKE';

/**
 * The mistake that the clients of this worker are to make (docs/strength.md).
 *
 * @throws Error for a name that is none
 */
export function announcedMistake(): ConsumerMutantName | undefined {
  const name = processEnvironment()[variable];
  if (name === undefined || isConsumerMutant(name)) return name;
  throw new Error(`"${name}" is no mistake of a client`);
}

/** Lets this process and Jest's workers know the mistake, or that there is none to make. */
export function announceMistake(name: ConsumerMutantName | undefined): void {
  if (name === undefined) delete processEnvironment()[variable];
  else processEnvironment()[variable] = name;
}
