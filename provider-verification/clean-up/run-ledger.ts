import { randomBytes } from 'node:crypto';
import { keepSecret, runSecrets } from '../../src/secrets/run-secrets';
import { ProviderKeys } from '../judge/provider-keys';
import { RunEvidence } from '../judge/run-evidence';
import type { VerificationTarget } from '../verification-target';

/** What every organization of this harness begins its slug with, so that leftovers can be told. */
export const slugPrefix = 'contract-test-';

/** An organization that a run made, or may have made, and has not deleted yet. */
export interface OpenOrganization {
  /** Its id, or its slug while the id is not known. */
  readonly id: string;
  readonly slug: string;
}

/** What a run's ledger and that of one of its interactions have in common. */
export type Ledger = Pick<RunLedger, keyof RunLedger>;

/** What one run made, sent and learned: to delete it, to keep to a budget, and to redact it. */
export class RunLedger {
  /** Eight characters that every slug and address of this run holds. */
  readonly runId = randomBytes(4).toString('hex');
  readonly signal: AbortSignal;
  /** What the provider has said so far. */
  readonly evidence = new RunEvidence();
  #keys: ProviderKeys | undefined;
  readonly #open = new Map<string, OpenOrganization>();
  readonly #codes = new Map<string, Set<string>>();
  readonly #beforeSend: (address: string) => Promise<void>;
  #organizations = 0;
  #addresses = 0;

  /**
   * @param signal ends every call of the run.
   * @param beforeSend asked before each mail; it may wait or throw.
   */
  constructor(
    signal: AbortSignal,
    beforeSend: (address: string) => Promise<void> = async () => undefined,
  ) {
    this.signal = signal;
    this.#beforeSend = beforeSend;
  }

  /** The provider's keys; the run has one provider. */
  keysOf(target: VerificationTarget): ProviderKeys {
    this.#keys ??= new ProviderKeys(target, this.signal);
    return this.#keys;
  }

  nextOrganization(): { readonly slug: string; readonly name: string } {
    this.#organizations += 1;
    const slug = `${slugPrefix}${this.runId}-${this.#organizations}`;
    return { slug, name: `Contract test ${this.runId} ${this.#organizations}` };
  }

  nextAddressId(): string {
    this.#addresses += 1;
    return `${this.runId}-${this.#addresses}`;
  }

  /** Before an organization is created: should no response come, it is deleted by its slug. */
  intends(slug: string): void {
    this.#open.set(slug, { id: slug, slug });
  }

  created(id: string, slug: string): void {
    this.#open.delete(slug);
    this.#open.set(id, { id, slug });
  }

  deleted(id: string): void {
    this.#open.delete(id);
  }

  /** The organizations that were made and not deleted. */
  get open(): readonly OpenOrganization[] {
    return [...this.#open.values()];
  }

  beforeSend(address: string): Promise<void> {
    return this.#beforeSend(address);
  }

  /** The passcodes that were read for an address so far. */
  codesOf(address: string): ReadonlySet<string> {
    return this.#codes.get(address) ?? new Set();
  }

  learned(address: string, code: string): void {
    this.#codes.set(address, new Set([...this.codesOf(address), code]));
    this.keepSecret(code);
  }

  /** Keeps a value that must not reach Pact, a log line or a report. */
  keepSecret(value: string): void {
    keepSecret(value);
  }

  get secrets(): ReadonlySet<string> {
    return runSecrets;
  }
}
