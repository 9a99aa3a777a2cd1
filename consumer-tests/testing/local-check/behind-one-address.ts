import { once } from 'node:events';
import { createServer } from 'node:http';
import { defined } from '../../../src/io/defined';

/**
 * Puts several played providers behind one address, for a client that asks more than one of them:
 * Pact plays one interaction on each port.
 *
 * @param routes by the beginning of a path, the address that plays it, or the body to respond with
 *   where the contract has no such operation.
 */
export async function behindOneAddress(
  routes: Readonly<Record<string, string | object>>,
  test: (url: string) => Promise<void>,
): Promise<void> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const [, target] = Object.entries(routes).find(([start]) => path.startsWith(start)) ?? [];
    response.setHeader('content-type', 'application/json');
    if (typeof target === 'object') return void response.end(JSON.stringify(target));
    if (target === undefined) return void response.writeHead(404).end('{}');
    const { authorization } = request.headers;
    fetch(`${target}${path}`, { headers: defined({ authorization }) })
      .then(async (played) => response.writeHead(played.status).end(await played.text()))
      .catch((cause: unknown) => response.destroy(cause instanceof Error ? cause : undefined));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    await test(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
