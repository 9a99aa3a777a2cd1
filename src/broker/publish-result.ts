import type { Failure, VerificationRun } from '../domain/verification-result';
import { providerName } from '../domain/vocabulary';
import { defined } from '../io/defined';
import { redactBody } from '../secrets/redact';
import { runSecrets } from '../secrets/run-secrets';
import type { BrokerClient } from './broker-client';
import type { PublishedVersion } from './version-of';

/**
 * Publishes the result of verifying one contract, under the provider's version on its branch. No
 * secret that the run knows, and nothing that is named like one, is in what is published.
 */
export async function publishResult(
  client: BrokerClient,
  resultsUrl: string,
  run: VerificationRun,
  version: PublishedVersion,
): Promise<void> {
  const provider = encodeURIComponent(providerName);
  const number = encodeURIComponent(version.number);
  await client.send({
    what: 'name the branch of the provider',
    method: 'PUT',
    path: `/pacticipants/${provider}/branches/${encodeURIComponent(version.branch)}/versions/${number}`,
    body: {},
  });
  await client.send({
    what: 'publish the verification result',
    method: 'POST',
    path: resultsUrl,
    body: {
      success: run.held,
      providerApplicationVersion: version.number,
      ...defined({ buildUrl: version.buildUrl }),
      verifiedBy: { implementation: 'stytch-otp-contract' },
      testResults: redactBody(testResultsOf(run), runSecrets),
    },
  });
}

function testResultsOf({ results, problems }: VerificationRun): object[] {
  const tried = results
    .filter(({ outcome }) => outcome !== 'skipped')
    .map((result) => ({
      interactionDescription: result.interaction,
      pending: result.outcome === 'pending',
      success: result.outcome !== 'failed',
      mismatches: ('failures' in result ? result.failures : []).map(mismatchOf),
    }));
  const whole = problems.map((problem) => ({
    interactionDescription: 'the run as a whole',
    success: false,
    mismatches: [{ description: problem }],
  }));
  return [...tried, ...whole];
}

function mismatchOf({ kind, title, received, documented }: Failure): object {
  return {
    attribute: kind,
    description: title,
    ...defined({ actual: received, expected: documented }),
  };
}
