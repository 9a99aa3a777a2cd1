import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionDocument } from '../../src/contract/contract-document';
import { consumerName, providerName } from '../../src/domain/vocabulary';
import { isRecord } from '../../src/io/is-record';
import { temporaryFolder } from '../../src/io/temporary-folder';
import { type InteractionMark, markHeader } from './mark';

/** One interaction as it goes into the run's own copy of the contract. */
export interface MarkedInteraction {
  readonly mark: InteractionMark;
  readonly raw: InteractionDocument;
  /** The values of its provider states, as Pact may know them. */
  readonly forPact: Readonly<Record<string, string>>;
}

/** A folder for the run's own copies of the contract. */
export interface ContractFolder {
  /** Writes a copy that holds these interactions, and returns its path. */
  write(interactions: readonly MarkedInteraction[]): string;
  remove(): void;
}

/** Opens the folder. */
export function openContractFolder(): ContractFolder {
  const folder = temporaryFolder('contract');
  let written = 0;
  return {
    write(interactions) {
      written += 1;
      const path = join(folder, `contract-${written}.json`);
      // Each copy has a name of its own, and is read when it is whole.
      writeFileSync(path, JSON.stringify(contractOf(interactions)));
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function contractOf(interactions: readonly MarkedInteraction[]) {
  return {
    consumer: { name: consumerName },
    provider: { name: providerName },
    interactions: interactions.map(marked),
    metadata: { pactSpecification: { version: '4.0' } },
  };
}

/**
 * The interaction with its mark in four places. Never pending, so that Pact tells all mismatches. The
 * values of the states stand in the states' parameters, where Pact's generators find them: asking for
 * them by HTTP, before and after each request, would take longer than the request
 * (docs/discoveries/pact.md).
 */
function marked({ mark, raw, forPact }: MarkedInteraction) {
  return {
    ...raw,
    pending: false,
    key: mark,
    description: mark,
    providerStates: raw.providerStates.map(({ name }) => ({ name, params: forPact })),
    request: { ...raw.request, headers: withMark(raw.request.headers, mark) },
    response: { ...raw.response, headers: withMark(raw.response.headers, mark) },
  };
}

function withMark(headers: unknown, mark: InteractionMark): Record<string, unknown> {
  return { ...(isRecord(headers) ? headers : {}), [markHeader]: [mark] };
}
