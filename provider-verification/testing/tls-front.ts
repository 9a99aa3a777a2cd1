import { once } from 'node:events';
import { connect } from 'node:net';
import { createServer } from 'node:tls';
import type { Certificates } from '../../src/inbox/testing/certificates';

/** A TLS server on loopback that passes everything on to a plain one. */
export interface TlsFront {
  /** `https://127.0.0.1:PORT` */
  readonly url: string;
  readonly port: number;
  /** How many connections came. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** Puts TLS before a plain server on this machine. */
export async function tlsFront(plainUrl: string, { key, cert }: Certificates): Promise<TlsFront> {
  const { port: plainPort } = new URL(plainUrl);
  let connections = 0;
  const open = new Set<{ destroy(): void }>();
  const server = createServer({ key, cert }, (secure) => {
    connections += 1;
    const plain = connect(Number(plainPort), '127.0.0.1');
    for (const socket of [secure, plain]) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    secure.on('error', () => plain.destroy());
    plain.on('error', () => secure.destroy());
    plain.on('close', () => secure.destroy());
    secure.on('close', () => plain.destroy());
    secure.pipe(plain).pipe(secure);
  });
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `https://127.0.0.1:${port}`,
    port,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
