import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { BrokerClient } from './broker-client';

/** What the broker says of a deployment. */
export interface DeployResponse {
  /** `unknown` when a result is missing that may still come. */
  readonly verdict: 'yes' | 'no' | 'unknown';
  /** In the broker's words. */
  readonly reason: string;
  /** The versions of the other side that were asked. */
  readonly askedVersions: readonly string[];
  /** The interactions that failed, where the broker holds them. */
  readonly failedInteractions: readonly string[];
}

const link = z.object({ href: z.string() });
const response = z.object({
  summary: z.object({ deployable: z.boolean().nullish(), reason: z.string() }),
  matrix: z.array(
    z.object({
      provider: z.object({ version: z.object({ number: z.string() }).nullish() }),
      verificationResult: z
        .object({ success: z.boolean().nullish(), _links: z.object({ self: link }) })
        .nullish(),
    }),
  ),
});
const result = z.object({
  testResults: z
    .array(
      z.object({ interactionDescription: z.string().optional(), success: z.boolean().optional() }),
    )
    .nullish(),
});

const betweenAsksMs = 2_000;

/**
 * Asks whether a version may be deployed to an environment.
 *
 * @param waitMs how long to ask again while a result is missing.
 */
export async function canIDeploy(
  client: BrokerClient,
  question: {
    readonly pacticipant: string;
    readonly version: string;
    readonly environment: string;
  },
  waitMs: number,
): Promise<DeployResponse> {
  const deadline = Date.now() + waitMs;
  for (;;) {
    const given = await ask(client, question);
    if (given.verdict !== 'unknown' || Date.now() >= deadline) return given;
    await delay(Math.min(betweenAsksMs, Math.max(0, deadline - Date.now())));
  }
}

async function ask(
  client: BrokerClient,
  question: {
    readonly pacticipant: string;
    readonly version: string;
    readonly environment: string;
  },
): Promise<DeployResponse> {
  const path = `/can-i-deploy?${new URLSearchParams(question)}`;
  const request = { what: 'ask whether it may be deployed', method: 'GET', path } as const;
  const { summary, matrix } = await client.read(request, response);
  const failed = matrix.flatMap(({ verificationResult }) =>
    verificationResult?.success === false ? [verificationResult._links.self.href] : [],
  );
  const failedInteractions: string[] = [];
  for (const href of failed) failedInteractions.push(...(await failuresIn(client, href)));
  const doubt = summary.deployable === true ? doubtAbout(matrix) : undefined;
  return {
    verdict: doubt === undefined ? verdictOf(summary.deployable) : 'no',
    reason: doubt === undefined ? summary.reason : `${summary.reason} But ${doubt}`,
    askedVersions: matrix.flatMap(({ provider }) => provider.version?.number ?? []),
    failedInteractions,
  };
}

function verdictOf(deployable: boolean | null | undefined): DeployResponse['verdict'] {
  return deployable === true ? 'yes' : deployable === false ? 'no' : 'unknown';
}

/** A yes that rests on no result, or on one that failed, is none: the broker shows what it rests on. */
function doubtAbout(matrix: z.infer<typeof response>['matrix']): string | undefined {
  if (matrix.length === 0) return 'it shows no verification result at all.';
  const failed = matrix.filter(({ verificationResult }) => verificationResult?.success !== true);
  return failed.length === 0
    ? undefined
    : `of the results that it shows, ${failed.length} of ${matrix.length} are missing or failed.`;
}

async function failuresIn(client: BrokerClient, href: string): Promise<readonly string[]> {
  const what = 'look up the verification result';
  const { testResults } = await client.read({ what, method: 'GET', path: href }, result);
  return (testResults ?? []).flatMap(({ interactionDescription, success }) =>
    success === false && interactionDescription !== undefined ? [interactionDescription] : [],
  );
}
