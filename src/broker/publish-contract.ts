import { createHash } from 'node:crypto';
import { z } from 'zod';
import { HarnessError } from '../errors/harness-error';
import { withSortedKeys } from '../io/canonical-json';
import { defined } from '../io/defined';
import { redactKnown } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';
import type { BrokerClient } from './broker-client';
import type { PublishedVersion } from './version-of';

/** A contract as it is published. */
export interface PublishableContract {
  readonly consumer: string;
  readonly provider: string;
  /** The file's content. */
  readonly json: object;
}

/** What became of it. */
export interface Publication {
  readonly outcome: 'published' | 'unchanged';
  /** SHA-256 of its interactions. */
  readonly hash: string;
  /** Where it can be looked at. */
  readonly url: string;
}

const published = z.looseObject({ interactions: z.array(z.looseObject({})) });

/**
 * Publishes a contract under a version, and reads it back before it says so. The same content under
 * the same version again changes nothing.
 *
 * @throws HarnessError `broker-conflict` with both hashes when the version has other content already,
 *   `broker-unusable` when what is read back is something else, `contract-incomplete` when it holds
 *   a secret
 */
export async function publishContract(
  client: BrokerClient,
  contract: PublishableContract,
  version: PublishedVersion,
): Promise<Publication> {
  const { consumer, provider, json } = contract;
  refuseSecrets(json);
  const path = `/pacts/provider/${encodeURIComponent(provider)}/consumer/${encodeURIComponent(consumer)}/version/${encodeURIComponent(version.number)}`;
  const url = `${client.baseUrl}${path}`;
  const hash = hashOf(json);
  const before = await publishedHash(client, path);
  if (before !== undefined && before !== hash) throw conflict(version.number, before, hash);
  await client.send({
    what: 'publish the contract',
    method: 'POST',
    path: '/contracts/publish',
    body: {
      pacticipantName: consumer,
      pacticipantVersionNumber: version.number,
      branch: version.branch,
      ...defined({ buildUrl: version.buildUrl }),
      contracts: [
        {
          consumerName: consumer,
          providerName: provider,
          specification: 'pact',
          contentType: 'application/json',
          content: Buffer.from(JSON.stringify(json)).toString('base64'),
        },
      ],
    },
  });
  const after = await publishedHash(client, path);
  if (after === hash)
    return { outcome: before === undefined ? 'published' : 'unchanged', hash, url };
  throw new HarnessError('broker-unusable', {
    failedTo: 'publish the contract',
    subject: client.baseUrl,
    reason: `the broker holds ${after ?? 'nothing'} where ${hash} was sent`,
    cure: 'Publish again; if it stays, look at the log of the broker',
  });
}

/** A contract is published as it is or not at all: with something blackened it would be another one. */
function refuseSecrets(json: object): void {
  const text = JSON.stringify(json);
  if (redactKnown(text, runSecrets) === text) return;
  throw new HarnessError('contract-incomplete', {
    failedTo: 'publish the contract',
    reason: 'it holds a secret that the settings or the run know',
    cure: 'Take it out of the consumer tests and run npm run contract; nothing was published',
  });
}

async function publishedHash(client: BrokerClient, path: string): Promise<string | undefined> {
  const what = 'look up the contract';
  const { status, body } = await client.send({ what, method: 'GET', path, also: [404] });
  if (status === 404) return undefined;
  const parsed = published.safeParse(body);
  return parsed.success ? hashOf(parsed.data) : undefined;
}

/** The hash of a contract's interactions, whatever their order and what a broker added to them. */
function hashOf(contract: object): string {
  const { interactions = [] } = published.partial().parse(contract);
  const texts = interactions.map(({ _id, ...interaction }) =>
    JSON.stringify(withSortedKeys(interaction)),
  );
  return createHash('sha256').update(texts.sort().join('\n')).digest('hex').slice(0, 12);
}

function conflict(version: string, before: string, now: string): HarnessError {
  return new HarnessError('broker-conflict', {
    failedTo: 'publish the contract as',
    subject: version,
    reason: `that version has other content already (${before} there, ${now} here)`,
    cure: 'Commit the change, so that it has a version of its own; a version is published once',
  });
}
