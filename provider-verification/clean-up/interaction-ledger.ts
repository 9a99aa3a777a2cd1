import type { Ledger } from './run-ledger';

/**
 * A view of a run's ledger for one interaction: all that is written goes into the run's, and the
 * organizations that it tells of are those of this interaction alone, so that they can be deleted
 * while others are under way.
 */
export function interactionLedger(run: Ledger): Ledger {
  const own = new Set<string>();
  return {
    runId: run.runId,
    signal: run.signal,
    evidence: run.evidence,
    keysOf: (target) => run.keysOf(target),
    nextOrganization: () => run.nextOrganization(),
    nextAddressId: () => run.nextAddressId(),
    intends(slug) {
      own.add(slug);
      run.intends(slug);
    },
    created(id, slug) {
      own.add(id);
      run.created(id, slug);
    },
    deleted: (id) => run.deleted(id),
    get open() {
      return run.open.filter(({ id }) => own.has(id));
    },
    beforeSend: (address) => run.beforeSend(address),
    codesOf: (address) => run.codesOf(address),
    learned: (address, code) => run.learned(address, code),
    keepSecret: (value) => run.keepSecret(value),
    get secrets() {
      return run.secrets;
    },
  };
}
