import { once } from 'node:events';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import type { Emulator } from '../src/emulator/start-emulator';

/** What passed, and how much of it at once at most. */
class Traffic {
  total = 0;
  most = 0;
  #now = 0;

  async slow<T>(ms: number, work: () => Promise<T>): Promise<T> {
    this.total += 1;
    this.#now += 1;
    this.most = Math.max(this.most, this.#now);
    try {
      await delay(ms);
      return await work();
    } finally {
      this.#now -= 1;
    }
  }
}

/** A stand-in for the sandbox. */
export interface SlowSandbox {
  readonly url: string;
  readonly calls: Traffic;
  readonly mails: Traffic;
  readonly close: () => void;
}

/**
 * Starts a server before an emulator that is as slow as the sandbox and its mails.
 *
 * @param callMs how long each call takes.
 * @param mailMs how long a mail takes to come.
 */
export async function startSlowSandbox(
  emulator: Emulator,
  callMs: number,
  mailMs: number,
): Promise<SlowSandbox> {
  const [calls, mails] = [new Traffic(), new Traffic()];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const { method = 'GET', url = '/', headers } = request;
    const isMail = url.startsWith('/_emulator/outbox');
    const sent = Object.entries(headers).filter(([name]) =>
      /^(authorization|x-stytch-.*)$/.test(name),
    );
    const asked = () =>
      fetch(`${emulator.url}${url}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...Object.fromEntries(sent.map(([name, value]) => [name, String(value)])),
        },
        ...(body.length === 0 ? {} : { body }),
      });
    const given = await (isMail ? mails.slow(mailMs, asked) : calls.slow(callMs, asked));
    const type = given.headers.get('content-type') ?? 'application/json';
    response.writeHead(given.status, { 'content-type': type }).end(await given.text());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, calls, mails, close };
}
