import { judgeWire } from './judge-wire';
import { soundExchanges } from './sound-exchanges';
import type { SoundWorld } from './sound-world';
import { forgedJwts } from './tables/forged-jwts';
import { harmless } from './tables/harmless';
import { somebodyElse } from './tables/somebody-else';
import { timesAndTokens } from './tables/times-and-tokens';
import { transport } from './tables/transport';
import { unreadable } from './tables/unreadable';
import type { Row } from './tamper';

let world: SoundWorld;

beforeAll(async () => {
  world = await soundExchanges();
});

function named(rows: readonly Row[]): [string, Row][] {
  return rows.map((row) => [`${row.of}: ${row.name}`, row]);
}

async function judge({ of, tamper }: Row) {
  const exchange = world.exchanges[of];
  return judgeWire(world, exchange, await tamper(exchange.response, world));
}

describe.each([
  ['what cannot be read', unreadable],
  ['statuses and headers', transport],
  ['somebody else', somebodyElse],
  ['times and tokens', timesAndTokens],
  ['forged JWTs', forgedJwts],
])('a hostile response is red: %s', (_, rows) => {
  test.each(named(rows))('%s', async (__, row) => {
    const { violations } = await judge(row);
    const { says } = row;
    const isMatcher = says instanceof RegExp;
    expect(violations).toContainEqual(
      isMatcher ? expect.stringMatching(says) : expect.stringContaining(says ?? 'nothing is said'),
    );
  });
});

describe('a harmless change is no violation', () => {
  test.each(named(harmless))('%s', async (_, row) => {
    expect((await judge(row)).violations).toEqual([]);
  });
});

test.each(['login', 'mfa', 'send', 'refusal', 'sessionList'] as const)(
  'a response that comes twice is red: %s',
  async (of) => {
    const exchange = world.exchanges[of];
    const evidence = exchange.evidence();
    expect(await judgeWire(world, exchange, exchange.response, evidence)).toMatchObject({
      violations: [],
    });
    const { violations } = await judgeWire(world, exchange, exchange.response, evidence);
    expect(violations).toContainEqual(
      expect.stringContaining(
        '/request_id is documented as an id of this request; an earlier response of the run had it',
      ),
    );
  },
);
