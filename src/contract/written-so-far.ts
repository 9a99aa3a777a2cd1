import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HarnessError } from '../errors/harness-error';
import { pactFile } from './fragment';
import { type ContractInteraction, readContract } from './read-contract';
import { readsFile } from './reads';

/** The interactions that the consumer tests of a run have written so far. */
export class WrittenSoFar {
  readonly #directory: string;
  readonly #taken = new Set<string>();

  /** @param directory for the fragments of the run; it may be missing before and after the run. */
  constructor(directory: string) {
    this.#directory = directory;
  }

  /**
   * Those that were written since it was last asked. Whether they make a contract is not known before
   * all of them are there (`collectContract`).
   */
  take(): readonly ContractInteraction[] {
    if (!existsSync(this.#directory)) return [];
    return readdirSync(this.#directory).flatMap((name) => {
      if (this.#taken.has(name)) return [];
      // What its test read is noted when Pact has written.
      if (!existsSync(join(this.#directory, name, readsFile))) return [];
      this.#taken.add(name);
      return interactionsIn(join(this.#directory, name, pactFile));
    });
  }
}

/** What cannot be read here is told when the contract is collected, and is verified then or never. */
function interactionsIn(path: string): readonly ContractInteraction[] {
  try {
    return readContract(path).interactions;
  } catch (cause) {
    if (cause instanceof HarnessError) return [];
    throw cause;
  }
}
