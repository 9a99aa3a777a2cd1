import { z } from 'zod';
import { consumerName, providerName } from '../domain/vocabulary';
import { defined } from '../io/defined';
import type { BrokerClient } from './broker-client';
import { environments, environmentUuid } from './environments';

/** What a broker is to know before the first contract. */
export interface BrokerSetUp {
  /** The consumer's main branch. */
  readonly mainBranch: string;
  readonly repositoryUrl: string | undefined;
  /** Called by the broker when a contract wants to be verified. */
  readonly webhookUrl: string | undefined;
}

/** The provider's main branch: its versions that were verified against Stytch itself. */
const providerMainBranch = 'sandbox';

const webhooks = z.object({
  _links: z.object({ 'pb:webhooks': z.array(z.object({ href: z.string() })).default([]) }),
});
const webhook = z.object({ description: z.string().nullish() });
const webhookName = `${providerName}: a contract requires verification`;

/**
 * Makes pacticipants, environments and, when an address is given, a webhook. What is there already is
 * brought up to date, so that it may be run again at any time.
 *
 * @returns a line for each thing.
 */
export async function setUpBroker(client: BrokerClient, setUp: BrokerSetUp): Promise<string[]> {
  const { mainBranch, repositoryUrl, webhookUrl } = setUp;
  const lines = [
    await pacticipant(client, consumerName, mainBranch, repositoryUrl),
    await pacticipant(client, providerName, providerMainBranch, undefined),
  ];
  for (const [name, { displayName, production }] of Object.entries(environments)) {
    const body = { name, displayName, production };
    const uuid = await environmentUuid(client, name);
    const what = 'set up the environment';
    if (uuid === undefined)
      await client.send({ what, method: 'POST', path: '/environments', body });
    else await client.send({ what, method: 'PUT', path: `/environments/${uuid}`, body });
    lines.push(`environment ${name}: ${displayName}`);
  }
  if (webhookUrl !== undefined) lines.push(await hook(client, webhookUrl));
  return lines;
}

/** What the broker sends when a contract wants to be verified; `${...}` is filled in by the broker. */
export function webhookTemplate(url: string): object {
  return {
    description: webhookName,
    enabled: true,
    provider: { name: providerName },
    events: [{ name: 'contract_requiring_verification_published' }],
    request: {
      method: 'POST',
      url,
      headers: { 'Content-Type': 'application/json' },
      body: {
        event_type: 'contract_requiring_verification_published',
        client_payload: {
          // biome-ignore lint/suspicious/noTemplateCurlyInString: the broker's own expression
          pact_url: '${pactbroker.pactUrl}',
          // biome-ignore lint/suspicious/noTemplateCurlyInString: the broker's own expression
          consumer_version: '${pactbroker.consumerVersionNumber}',
        },
      },
    },
  };
}

async function pacticipant(
  client: BrokerClient,
  name: string,
  mainBranch: string,
  repositoryUrl: string | undefined,
): Promise<string> {
  const what = 'set up the pacticipant';
  const body = { name, mainBranch, ...defined({ repositoryUrl }) };
  const path = `/pacticipants/${encodeURIComponent(name)}`;
  const { status } = await client.send({ what, method: 'PATCH', path, body, also: [404] });
  if (status === 404) await client.send({ what, method: 'POST', path: '/pacticipants', body });
  return `pacticipant ${name}: main branch ${mainBranch}`;
}

async function hook(client: BrokerClient, url: string): Promise<string> {
  const what = 'set up the webhook';
  const list = await client.read({ what, method: 'GET', path: '/webhooks' }, webhooks);
  const body = webhookTemplate(url);
  for (const { href } of list._links['pb:webhooks']) {
    const one = await client.read({ what, method: 'GET', path: href }, webhook);
    if (one.description !== webhookName) continue;
    await client.send({ what, method: 'PUT', path: href, body });
    return `webhook: ${webhookName} (brought up to date)`;
  }
  await client.send({ what, method: 'POST', path: '/webhooks', body });
  return `webhook: ${webhookName}`;
}
