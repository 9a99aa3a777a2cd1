import { isRecord } from '../../../src/io/is-record';
import type { Stranger } from './changes-of';
import type { SoundExchange } from './sound-exchange';

/** The keys whose values name somebody, or are somebody's. */
const naming =
  /^(member_id|organization_id|organization_slug|email_address|member_session_id|session_token|session_jwt|intermediate_session_token|request_id)$/;

/** Values of the other exchanges of the run, by key: real ones, of real other entities. */
export function strangersOf(exchanges: readonly SoundExchange[]): (of: SoundExchange) => Stranger {
  const pools = new Map<SoundExchange, ReadonlyMap<string, ReadonlySet<string>>>();
  for (const exchange of exchanges) {
    const pool = new Map<string, Set<string>>();
    collect(exchange.judged.response.body, pool);
    pools.set(exchange, pool);
  }
  const order = [...pools];
  return (of) => {
    const own = new Set([...(pools.get(of) ?? new Map()).values()].flatMap((some) => [...some]));
    // Only what came before: a token of later was not anybody's yet.
    const earlier = order.slice(
      0,
      order.findIndex(([exchange]) => exchange === of),
    );
    return (key) => {
      if (!naming.test(key)) return undefined;
      for (const [, pool] of earlier) {
        for (const value of pool.get(key) ?? []) if (!own.has(value)) return value;
      }
      return undefined;
    };
  };
}

function collect(value: unknown, pool: Map<string, Set<string>>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, pool);
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && inner !== '' && naming.test(key)) {
      pool.set(key, (pool.get(key) ?? new Set()).add(inner));
    }
    collect(inner, pool);
  }
}
