import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SeenCall } from '../../../provider-verification/testing/standing-proxy';
import { temporaryFolder } from '../../io/temporary-folder';
import { type CliRun, type CliStart, runCli } from './run-cli';
import type { SandboxStandIn } from './sandbox-stand-in';

const report = z.looseObject({
  held: z.boolean(),
  counts: z.record(z.string(), z.number()),
  problems: z.array(z.string()),
  planned: z.array(z.string()),
  interactions: z.array(
    z.looseObject({ interaction: z.string(), outcome: z.string(), reason: z.string().optional() }),
  ),
});

/** A run of `verify:sandbox`, and where its report is. */
export interface SandboxRun extends CliRun {
  readonly file: string;
  read(): z.infer<typeof report>;
}

/** Runs `verify:sandbox` against a stand-in; the report goes to a file of its own. */
export async function verifySandboxCli(
  place: SandboxStandIn,
  args: readonly string[] = [],
  start: CliStart = {},
): Promise<SandboxRun> {
  const file = join(temporaryFolder('sandbox'), 'report.json');
  const environment = { ...place.environment, ...start.environment };
  const run = await runCli('verify-sandbox', ['--json', file, ...args], { ...start, environment });
  return { ...run, file, read: () => report.parse(JSON.parse(readFileSync(file, 'utf8'))) };
}

/** The calls that created an organization. */
export function creations(place: SandboxStandIn): readonly SeenCall[] {
  return place.proxy.calls.filter(
    ({ method, path }) => method === 'POST' && path === '/v1/b2b/organizations',
  );
}
