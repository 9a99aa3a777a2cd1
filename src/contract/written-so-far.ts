import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HarnessError } from '../errors/harness-error';
import { pactFile } from './fragment';
import { type ContractInteraction, readContract } from './read-contract';
import { readsFile } from './reads';

/** So few that what is written meanwhile does not wait long for them. */
const inOnePortion = 16;

/**
 * The interactions that the consumer tests of a run have written so far; while there is none that was
 * not taken, those of the contract before, which mostly come again as they were.
 */
export class WrittenSoFar {
  readonly #directory: string;
  readonly #taken = new Set<string>();
  readonly #written = new Set<string>();
  #before: readonly ContractInteraction[];

  /**
   * @param directory for the fragments of the run; it may be missing before and after the run.
   * @param contractBefore path of the contract that the run will write anew; it may be missing too.
   */
  constructor(directory: string, contractBefore?: string) {
    this.#directory = directory;
    this.#before = contractBefore === undefined ? [] : interactionsIn(contractBefore);
  }

  /**
   * Those that were written since it was last asked, or some of the contract before. Whether they
   * make a contract is not known before all of them are there (`collectContract`).
   */
  take(): readonly ContractInteraction[] {
    const written = this.#takeWritten();
    for (const { description } of written) this.#written.add(description);
    if (written.length > 0) return written;
    const notWritten = this.#before.filter(({ description }) => !this.#written.has(description));
    this.#before = notWritten.slice(inOnePortion);
    return notWritten.slice(0, inOnePortion);
  }

  #takeWritten(): readonly ContractInteraction[] {
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
