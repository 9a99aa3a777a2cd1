import {
  type ApiFor,
  type CleanUpMs,
  cleanUpMs,
  deleteOrganizations,
} from './delete-organizations';
import type { Ledger } from './run-ledger';

/** Deletes what a run made. */
export interface Cleaner {
  /** After one interaction; what could not be deleted is tried again at the end. */
  afterInteraction(ledger: Ledger): Promise<void>;
  /** At the end of the run. Returns a sentence for each organization that was left behind. */
  atEnd(): Promise<readonly string[]>;
}

/**
 * @param apiFor makes the API whose calls go on when the run is stopped.
 * @param ms how long it may take.
 */
export function cleanerOf(apiFor: ApiFor, run: Ledger, ms: CleanUpMs = cleanUpMs): Cleaner {
  let isAnswering = true;
  return {
    async afterInteraction(ledger) {
      // A provider that let one deletion fail is asked again only at the end: each could wait for long.
      if (!isAnswering) return;
      const left = await deleteOrganizations(apiFor, ledger, ms.afterInteraction);
      if (left.length > 0) isAnswering = false;
    },
    atEnd: () => deleteOrganizations(apiFor, run, ms.atEnd),
  };
}
