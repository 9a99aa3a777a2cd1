import { once } from 'node:events';
import { createServer } from 'node:http';

/** The ways in which a server keeps a caller waiting. */
export const silences = ['never answers', 'sends headers alone', 'drips a byte at a time'] as const;

/** A server on loopback that never comes to an end. */
export interface SlowServer {
  readonly url: string;
  close(): void;
}

/** Starts one. @param applies which requests are kept waiting; the others are answered `{}`. */
export async function slowServer(
  how: (typeof silences)[number],
  applies: (call: { method?: string | undefined; url?: string | undefined }) => boolean = () =>
    true,
): Promise<SlowServer> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    if (!applies(request)) return void response.end('{}');
    if (how === 'never answers') return;
    response.writeHead(200);
    response.flushHeaders();
    if (how === 'sends headers alone') return;
    const dripping = setInterval(() => response.write(' '), 10);
    response.on('close', () => clearInterval(dripping));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${Object(server.address()).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
