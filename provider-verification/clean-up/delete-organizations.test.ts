import { ProviderApi } from '../arrange/provider-api/provider-api';
import { onceCaller } from '../arrange/provider-api/set-up-caller';
import { type Workplace, workplace } from '../testing/workplace';
import { deleteOrganizations } from './delete-organizations';
import { RunLedger } from './run-ledger';

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

test('a provider that does not answer is asked once, and every organization is told', async () => {
  const { signal } = new AbortController();
  const ledger = new RunLedger(signal);
  ledger.created('organization-test-1', 'one');
  ledger.intends('two');
  ledger.intends('three');
  place.proxy.tamper = () => false;
  const api = new ProviderApi(place.target, onceCaller(signal));
  const problems = await deleteOrganizations(api, ledger);
  expect(place.proxy.calls).toHaveLength(1);
  expect(problems).toEqual([
    expect.stringMatching(/^The organization "one" was left behind: Failed to delete the /),
    expect.stringMatching(/^The organization "two" may have been left behind: Failed to delete/),
    expect.stringMatching(/^The organization "three" may have been left behind: Failed to /),
  ]);
  place.proxy.tamper = () => undefined;
  expect(await deleteOrganizations(api, ledger)).toEqual([]);
  expect(ledger.open).toEqual([]);
});
