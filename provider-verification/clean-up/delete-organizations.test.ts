import { once } from 'node:events';
import { createServer } from 'node:http';
import { patientCaller } from '../arrange/provider-api/patient-caller';
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

test('one deletion that is never answered holds up neither the others nor the end', async () => {
  const silent = createServer((request, response) => {
    if (request.url?.endsWith('/organization-test-1')) return;
    response.setHeader('content-type', 'application/json').end('{}');
  });
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const target = { ...place.target, baseUrl: `http://127.0.0.1:${Object(silent.address()).port}` };
  const ledger = new RunLedger(new AbortController().signal);
  for (const number of [1, 2, 3, 4, 5, 6]) {
    ledger.created(`organization-test-${number}`, `slug-${number}`);
  }
  const started = performance.now();
  const apiFor = (signal: AbortSignal) => new ProviderApi(target, patientCaller(signal));
  expect(await deleteOrganizations(apiFor, ledger, 300)).toEqual([
    'The organization "slug-1" was left behind: the provider did not answer within the 0.3 s that clean-up has.',
  ]);
  expect(performance.now() - started).toBeLessThan(3_000);
  expect(ledger.open.map(({ slug }) => slug)).toEqual(['slug-1']);
  silent.close();
  silent.closeAllConnections();
});

test('every organization that a provider does not delete is told, and tried again', async () => {
  const ledger = new RunLedger(new AbortController().signal);
  ledger.created('organization-test-1', 'one');
  ledger.intends('two');
  ledger.intends('three');
  place.proxy.tamper = () => false;
  const apiFor = (signal: AbortSignal) => new ProviderApi(place.target, onceCaller(signal));
  expect([...(await deleteOrganizations(apiFor, ledger))].sort()).toEqual([
    expect.stringMatching(/^The organization "one" was left behind: Failed to delete the /),
    expect.stringMatching(/^The organization "three" may have been left behind: Failed to /),
    expect.stringMatching(/^The organization "two" may have been left behind: Failed to delete/),
  ]);
  place.proxy.tamper = () => undefined;
  expect(await deleteOrganizations(apiFor, ledger)).toEqual([]);
  expect(ledger.open).toEqual([]);
});
