import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A request in the bytes that go over the wire. */
export function requestBytes(request: {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}): string {
  const { method, path, headers, body = '' } = request;
  const all = { host: '127.0.0.1', ...headers, 'content-length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`;
}

const connections = 8;

/**
 * Sends the same request over and over on a few connections that stay open. It reads no more of a
 * response than its length, so that the time is the server's.
 *
 * @returns the time for each request (ms).
 * @throws Error when a response is other than 200
 */
export async function timeOfRequests(
  port: number,
  request: string,
  requests: number,
): Promise<number> {
  const sockets = Array.from({ length: connections }, () => connect(port, '127.0.0.1'));
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  let left = requests;
  const startedAt = performance.now();
  await Promise.all(sockets.map((socket) => exchange(socket, request, () => left-- > 0)));
  const ms = performance.now() - startedAt;
  for (const socket of sockets) socket.destroy();
  return ms / requests;
}

function exchange(socket: Socket, request: string, isNext: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const next = () => {
      if (isNext()) socket.write(request);
      else resolve();
    };
    socket.on('error', reject).on('data', (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const headEnd = received.indexOf('\r\n\r\n');
      if (headEnd === -1) return;
      const head = received.toString('latin1', 0, headEnd);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (received.length < headEnd + 4 + length) return;
      received = Buffer.alloc(0);
      if (head.startsWith('HTTP/1.1 200 ')) next();
      else reject(new Error(`the server answered ${head.split('\r\n')[0]}`));
    });
    next();
  });
}
