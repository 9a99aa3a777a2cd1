import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Dovecot } from './dovecot';

/**
 * How many bodies of mails the server gave out while work ran, by its own count. The work closes the
 * connections that it opens: the server writes the count when a client leaves.
 */
export async function countBodies(server: Dovecot, work: () => Promise<void>): Promise<number> {
  const before = await countedByNow(server);
  await work();
  return (await countedByNow(server)) - before;
}

/** All bodies that were given out, as soon as every client has left. */
async function countedByNow({ logFile }: Dovecot): Promise<number> {
  const deadline = Date.now() + 5_000;
  for (;;) {
    const log = readFileSync(logFile, 'utf8');
    const counts = [...log.matchAll(/ body_count=(\d+)/g)].map(([, count]) => Number(count));
    const logins = [...log.matchAll(/Info: Login: /g)].length;
    if (logins === counts.length) return counts.reduce((sum, count) => sum + count, 0);
    if (Date.now() > deadline) throw new Error(`${logins} logins, but ${counts.length} counts`);
    await delay(10);
  }
}
