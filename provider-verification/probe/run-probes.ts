import { describeCause } from '../../src/errors/describe-cause';
import type { Inbox } from '../../src/inbox/inbox';
import { defined } from '../../src/io/defined';
import { redactText } from '../../src/secrets/redact';
import { Fixture } from '../arrange/fixture';
import { callProvider } from '../arrange/provider-api/call-provider';
import { patientCaller } from '../arrange/provider-api/patient-caller';
import { ProviderApi } from '../arrange/provider-api/provider-api';
import { deleteOrganizations } from '../clean-up/delete-organizations';
import { RunLedger } from '../clean-up/run-ledger';
import { openingCheck } from '../plan/opening-check';
import { authorizationOf, type VerificationTarget } from '../verification-target';
import { NotAsked, type Probe, type ProbeTools } from './probe';

/** What a probe found out. */
export interface ProbeResult {
  readonly name: string;
  readonly question: string;
  /** `answered`, or why it could not be asked. */
  readonly outcome: 'answered' | 'not asked' | 'failed';
  readonly response: string;
}

/** What probes are run with. */
export interface ProbeOptions {
  readonly target: VerificationTarget;
  /** For addresses; passcodes are read from it only when it `reads`. */
  readonly inbox: Inbox;
  readonly reads: boolean;
  readonly signal: AbortSignal;
  readonly beforeSend: (address: string) => Promise<void>;
}

const timeoutMs = 30_000;

/**
 * Asks every probe, each once, with one organization and one member that are deleted at the end.
 *
 * @returns a result for each, and what was left behind as sentences.
 * @throws HarnessError when the provider cannot be reached or set up
 */
export async function runProbes(
  probes: readonly Probe[],
  { target, inbox, reads, signal, beforeSend }: ProbeOptions,
): Promise<{ readonly results: readonly ProbeResult[]; readonly problems: readonly string[] }> {
  await openingCheck(target, signal);
  const ledger = new RunLedger(signal, beforeSend);
  ledger.keepSecret(target.secret);
  const api = new ProviderApi(target, patientCaller(signal), ledger.evidence);
  const cleaner = (its: AbortSignal) => new ProviderApi(target, patientCaller(its));
  const fixture = new Fixture(api, inbox, ledger);
  const results: ProbeResult[] = [];
  try {
    const login = await fixture.login();
    const tools: ProbeTools = {
      login,
      passcode: reads ? () => fixture.passcode(login) : undefined,
      call: (method, path, body, credentials) =>
        callProvider({
          method,
          url: `${target.baseUrl}${path}`,
          timeoutMs,
          signal,
          ...(credentials === 'none' ? {} : { authorization: authorizationOf(target) }),
          ...defined({ body: JSON.stringify(body) }),
        }),
    };
    for (const probe of probes) {
      if (signal.aborted) break;
      results.push(await askProbe(probe, tools, ledger.secrets));
    }
  } catch (cause) {
    if (!signal.aborted) throw cause;
  } finally {
    // A second try, should the first have met a provider that was busy.
    await deleteOrganizations(cleaner, ledger);
  }
  return { results, problems: await deleteOrganizations(cleaner, ledger) };
}

async function askProbe(
  { name, question, ask }: Probe,
  tools: ProbeTools,
  secrets: ReadonlySet<string>,
): Promise<ProbeResult> {
  try {
    const response = redactText(await ask(tools), secrets);
    return { name, question, outcome: 'answered', response };
  } catch (cause) {
    const outcome = cause instanceof NotAsked ? 'not asked' : 'failed';
    return { name, question, outcome, response: redactText(describeCause(cause), secrets) };
  }
}
