import type { ArrangedState } from '../arrange/arranged-state';
import { DiscoveryApi } from '../arrange/provider-api/discovery-api';
import type { ProviderApi } from '../arrange/provider-api/provider-api';
import type { Cleaner } from './cleaner';
import type { Ledger } from './run-ledger';

/**
 * Uses up and deletes what was made for one interaction. What could not be deleted stays in the run's
 * ledger, to be tried again and told at the end.
 *
 * @param cleaner its calls go on when the run is stopped; those of the API do not.
 */
export async function cleanUpInteraction(
  { api, ledger }: { readonly api: ProviderApi; readonly ledger: Ledger },
  cleaner: Cleaner,
  arranged: ArrangedState | undefined,
): Promise<void> {
  if (arranged !== undefined && !ledger.signal.aborted) await useLeftOver(api, arranged);
  await cleaner.afterInteraction(ledger);
}

/** Uses a passcode that was mailed for nothing else; what comes of it proves nothing and is not asked. */
async function useLeftOver(api: ProviderApi, { values, leftOverCode: code }: ArrangedState) {
  const { organization_id, email_address } = values;
  if (code === undefined || email_address === undefined) return;
  const use =
    organization_id === undefined
      ? new DiscoveryApi(api).authenticate({ email_address, code })
      : api.authenticate({ organization_id, email_address, code });
  await use.catch(() => undefined);
}
