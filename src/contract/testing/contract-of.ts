import type { ContractDocument, InteractionDocument } from '../contract-document';

/** A contract of the given interactions. */
export function contractOf(...interactions: InteractionDocument[]): ContractDocument {
  return {
    consumer: { name: 'b2b-login' },
    provider: { name: 'stytch-b2b' },
    interactions,
    metadata: { pactSpecification: { version: '4.0' } },
  };
}

/** An interaction of the given description, as Pact writes it. */
export function interactionOf(
  description: string,
  parts: Partial<InteractionDocument> = {},
): InteractionDocument {
  return {
    type: 'Synchronous/HTTP',
    description,
    pending: false,
    providerStates: [],
    request: { method: 'POST', path: '/v1/login' },
    response: { status: 200 },
    ...parts,
  };
}
