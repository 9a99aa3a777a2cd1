import type { BrokerClient } from '../../broker/broker-client';
import { buildOf } from '../../broker/build-of';
import { recordDeployment } from '../../broker/environments';
import { type FetchedContract, fetchContracts } from '../../broker/fetch-contracts';
import type { ProviderVersion } from '../../broker/provider-version';
import { publishResult } from '../../broker/publish-result';
import { versionOf } from '../../broker/version-of';
import { contractDocument } from '../../contract/contract-document';
import { type Contract, type ContractInteraction, contractOf } from '../../contract/read-contract';
import { refuseUnsound } from '../../contract/refuse-unsound';
import type { VerificationRun } from '../../domain/verification-result';
import { providerName } from '../../domain/vocabulary';
import { HarnessError } from '../../errors/harness-error';
import { readCiVariables } from '../../settings/read-ci-variables';
import { repositoryRoot } from '../terminal/repository-root';

/** A verification of what the broker holds. */
export interface BrokerVerification {
  readonly client: BrokerClient;
  readonly version: ProviderVersion;
  /** Whether results are published: asked for, or in CI. */
  readonly publish: boolean;
  /** Verifies the interactions of one contract. */
  readonly verify: (interactions: readonly ContractInteraction[]) => Promise<VerificationRun>;
  /** Reports one run; returns its exit code. */
  readonly report: (run: VerificationRun, contract: VerifiedContract) => number;
}

/** A contract that was verified, and the broker's address of it. */
export interface VerifiedContract {
  readonly contract: Contract;
  readonly source: string;
}

/** The consumer's branch whose unasked-for contracts are verified too. */
const mainBranch = 'main';
const workInProgressDays = 30;

/**
 * Verifies the contracts that the broker selects, and publishes the results. A failing contract that
 * is pending is reported and not fatal.
 *
 * @returns 0 when every contract that is not pending was kept, 1 otherwise.
 * @throws HarnessError `nothing-verified` when no contract matches
 */
export async function verifyFromBroker(order: BrokerVerification): Promise<number> {
  const { client, version, publish } = order;
  const { branch } = versionOf(buildOf(readCiVariables()), repositoryRoot, true);
  const since = new Date(Date.now() - workInProgressDays * 86_400_000).toISOString().slice(0, 10);
  const contracts = await fetchContracts(client, {
    provider: providerName,
    branch,
    providerBranch: version.branch,
    workInProgressSince: branch === mainBranch ? since : undefined,
  });
  if (contracts.length === 0) {
    throw new HarnessError('nothing-verified', {
      failedTo: 'verify from the broker',
      subject: client.baseUrl,
      reason: `no contract of ${providerName} matches (main branch, branch ${branch}, deployed or released)`,
      cure: 'Publish one with npm run publish:contract',
    });
  }
  let exitCode = 0;
  for (const contract of contracts) {
    const run = await verifyOne(order, contract);
    if (run.held) continue;
    if (contract.pending) {
      console.log(
        'This contract is pending: no version has kept it yet, so its failure is not fatal.',
      );
    } else {
      exitCode = 1;
    }
  }
  if (publish) {
    await recordDeployment(client, providerName, version.number, version.environment);
    console.log(`Recorded: version ${version.number} of ${providerName} in ${version.environment}`);
  }
  return exitCode;
}

async function verifyOne(
  { client, version, publish, verify, report }: BrokerVerification,
  fetched: FetchedContract,
): Promise<VerificationRun> {
  console.log(`${fetched.name}: ${fetched.selectedBy}`);
  const contract = refuseUnsound(contractOf(parsed(fetched)), fetched.url);
  const run = await verify(contract.interactions);
  report(run, { contract, source: fetched.url });
  if (publish) {
    await publishResult(client, fetched.resultsUrl, run, version);
    console.log(`Published: ${run.held ? 'kept' : 'not kept'} by version ${version.number}`);
  }
  return run;
}

function parsed({ json, url }: FetchedContract) {
  const document = contractDocument.safeParse(json);
  if (document.success) return document.data;
  throw new HarnessError('contract-unreadable', {
    failedTo: 'read the contract',
    subject: url,
    reason: 'it is no Pact V4 contract of HTTP interactions',
    cure: 'Publish one with npm run publish:contract',
  });
}
