import { z } from 'zod';
import type { BrokerClient } from './broker-client';
import type { BrokerRequest } from './broker-request';

/** Which contracts are to be verified. */
export interface ContractSelection {
  readonly provider: string;
  /** The branch that is being built; its consumer's contract counts too. */
  readonly branch: string;
  /** The branch of the provider's version that verifies. */
  readonly providerBranch: string;
  /** Also contracts that nobody asked for, since this date (YYYY-MM-DD); on the main branch only. */
  readonly workInProgressSince: string | undefined;
}

/** A contract of the broker. */
export interface FetchedContract {
  /** Where its result is published; also its name for a person. */
  readonly url: string;
  readonly name: string;
  /** Why it was selected, in the broker's words. */
  readonly selectedBy: string;
  /** Pending: no version of the provider's branch has kept it yet, so a failure is not fatal. */
  readonly pending: boolean;
  /** The contract's file as parsed JSON, without what the broker added to it. */
  readonly json: unknown;
  /** Where the result is to be published. */
  readonly resultsUrl: string;
}

const selection = z.object({
  _embedded: z.object({
    pacts: z.array(
      z.object({
        shortDescription: z.string().default(''),
        verificationProperties: z
          .object({ pending: z.boolean().default(false) })
          .default({ pending: false }),
        _links: z.object({ self: z.object({ href: z.string(), name: z.string() }) }),
      }),
    ),
  }),
});
const contract = z.looseObject({
  _links: z.looseObject({ 'pb:publish-verification-results': z.object({ href: z.string() }) }),
});

/** Fetches the contracts that a provider is to verify. None may match: then the list is empty. */
export async function fetchContracts(
  client: BrokerClient,
  wanted: ContractSelection,
): Promise<readonly FetchedContract[]> {
  const request: BrokerRequest = {
    what: 'ask for the contracts to verify',
    method: 'POST',
    path: `/pacts/provider/${encodeURIComponent(wanted.provider)}/for-verification`,
    body: {
      consumerVersionSelectors: [
        { mainBranch: true },
        { branch: wanted.branch },
        { deployedOrReleased: true },
      ],
      includePendingStatus: true,
      providerVersionBranch: wanted.providerBranch,
      ...(wanted.workInProgressSince === undefined
        ? {}
        : { includeWipPactsSince: wanted.workInProgressSince }),
    },
    // The provider is not known before its first contract.
    also: [404],
  };
  const { status, body } = await client.send(request);
  if (status === 404) return [];
  const { _embedded } = client.shaped(request, body, selection);
  const contracts: FetchedContract[] = [];
  for (const { shortDescription, verificationProperties, _links } of _embedded.pacts) {
    const { href, name } = _links.self;
    const json = await client.read(
      { what: 'fetch the contract', method: 'GET', path: href },
      contract,
    );
    contracts.push({
      url: href,
      name,
      selectedBy: shortDescription,
      pending: verificationProperties.pending,
      json: withoutAdditions(json),
      resultsUrl: json._links['pb:publish-verification-results'].href,
    });
  }
  return contracts;
}

function withoutAdditions({ _links, createdAt, ...json }: z.infer<typeof contract>): object {
  const interactions = z.array(z.looseObject({})).catch([]).parse(json.interactions);
  return { ...json, interactions: interactions.map(({ _id, ...interaction }) => interaction) };
}
