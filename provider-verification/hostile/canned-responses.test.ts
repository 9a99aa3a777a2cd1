import { readContract } from '../../src/contract/read-contract';
import { operations } from '../../src/domain/operations';
import { contractPath } from '../../src/domain/vocabulary';
import { runVerification } from '../run-verification';
import type { Tamper } from '../testing/standing-proxy';
import { type Workplace, workplace } from '../testing/workplace';

let place: Workplace;

beforeEach(async () => {
  place = await workplace();
});

afterEach(() => place.close());

/** Answers each successful authentication from the first one that passed. */
function canned(): Tamper {
  let first: string | undefined;
  return (call) => {
    if (call.path !== operations.authenticate.path || call.status !== 200) return undefined;
    first ??= call.responseBody;
    call.responseBody = first;
    return undefined;
  };
}

test('a provider that answers every login from the first one is red on all but one', async () => {
  place.proxy.tamper = canned();
  const logins = readContract(contractPath)
    .interactions.filter(
      ({ request, response }) =>
        request.path === operations.authenticate.path && response.status === 200,
    )
    .slice(0, 5);
  const run = await runVerification({ ...place.options, interactions: logins });
  expect(run.held).toBe(false);
  const outcomes = run.results.map(({ outcome }) => outcome);
  expect(outcomes).toHaveLength(logins.length);
  // One response is what was really said, to whichever login came first.
  expect(outcomes.filter((outcome) => outcome !== 'failed').length).toBeLessThanOrEqual(1);
});
