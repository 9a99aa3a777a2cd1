import { operationOf } from '../../src/contract/operation-of';
import { readContract } from '../../src/contract/read-contract';
import {
  type ContractOperation,
  isContractOperation,
  operationNames,
} from '../../src/domain/operations';
import { contractPath } from '../../src/domain/vocabulary';
import { judgeRecorded } from './judge-wire';
import { type RecordedExchanges, recordExchanges } from './record-exchanges';
import { harmlessRowsOf, rowsOf } from './tables/every-operation';
import { isUnknowable } from './tables/unknowable';

/** The interactions of each operation that are recorded. */
const each = 2;
const successes = readContract(contractPath).interactions.filter(
  ({ response }) => response.status === 200,
);
// A new operation gets its rows by itself: they follow from its schema and from its interactions. One
// whose outcomes are all deleted has none.
const chosen = operationNames.filter(isContractOperation).flatMap((name) => {
  const own = successes.filter(({ request }) => operationOf(request) === name).slice(0, each);
  return own.length === 0 ? [] : [{ name, own }];
});
const names = chosen.map(({ name }) => name);
let recorded: RecordedExchanges;

beforeAll(async () => {
  recorded = await recordExchanges(chosen.flatMap(({ own }) => own));
});

function exchangesOf(name: ContractOperation) {
  const own = recorded.exchanges.filter(({ judged }) => judged.operation === name);
  if (own.length === 0) throw new Error(`nothing was recorded of ${name}`);
  return own;
}

test('what nobody tampered with is no violation', () => {
  expect(names).toContain('authenticate');
  expect([...recorded.failures].filter(([, failures]) => failures.length > 0)).toEqual([]);
});

test.each(names)('every hostile response of %s is red', async (name) => {
  const green: string[] = [];
  let rows = 0;
  for (const exchange of exchangesOf(name)) {
    const { exchanges: others, privateKey } = recorded;
    for await (const row of rowsOf({ exchange, others, privateKey })) {
      rows += 1;
      const { violations } = await judgeRecorded(exchange, row.response);
      if (violations.length > 0 || isUnknowable(name, row.name)) continue;
      green.push(`${row.name} (${exchange.interaction.description})`);
    }
  }
  expect(green).toEqual([]);
  expect(rows).toBeGreaterThan(30);
});

test.each(names)('every response of %s that came before is red', async (name) => {
  for (const exchange of exchangesOf(name)) {
    const { body } = exchange.judged.response;
    const response = {
      status: 200,
      headers: { 'content-type': 'application/json' },
      bytes: Buffer.from(JSON.stringify(body)),
    };
    const evidence = exchange.evidence.copy();
    expect(await judgeRecorded(exchange, response, evidence)).toMatchObject({ violations: [] });
    const { violations } = await judgeRecorded(exchange, response, evidence);
    expect(violations).toContainEqual(expect.stringContaining('an earlier response of the run'));
  }
});

test.each(names)('no harmless change of a response of %s is a violation', async (name) => {
  for (const exchange of exchangesOf(name)) {
    for (const row of harmlessRowsOf(exchange)) {
      const { violations } = await judgeRecorded(exchange, row.response);
      expect({ row: row.name, violations }).toEqual({ row: row.name, violations: [] });
    }
  }
});
