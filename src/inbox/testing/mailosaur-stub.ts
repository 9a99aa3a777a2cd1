import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:https';
import { connect } from 'node:net';
import type { Mail } from '../../emulator/mail';
import type { Certificates } from './certificates';

/**
 * A stand-in for Mailosaur's API, from its documentation (https://mailosaur.com/docs/api), behind a
 * proxy: the official client always calls mailosaur.com, and HTTPS_PROXY leads it here.
 */
export interface MailosaurStub {
  /** For HTTPS_PROXY. */
  readonly proxyUrl: string;
  readonly apiKey: string;
  readonly serverId: string;
  deliver(mail: Mail): void;
  close(): Promise<void>;
}

/** Starts the stub. @param certificates must answer for mailosaur.com. */
export async function startMailosaurStub({ key, cert }: Certificates): Promise<MailosaurStub> {
  const apiKey = 'example-mailosaur-key';
  const serverId = 'abcd1234';
  const mails: (Mail & { readonly id: string; readonly received: string })[] = [];
  const api = createServer({ key, cert }, async (request, response) => {
    const send = (status: number, body?: object) => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-ms-delay': '50' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    };
    const basic = Buffer.from(`${apiKey}:`).toString('base64');
    if (request.headers.authorization !== `Basic ${basic}`) return send(401);
    const url = new URL(request.url ?? '/', 'https://mailosaur.com');
    if (request.method === 'POST' && url.pathname === '/api/messages/search') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const { sentTo } = JSON.parse(Buffer.concat(chunks).toString());
      const after = Date.parse(url.searchParams.get('receivedAfter') ?? '');
      const items = mails
        .filter(({ to, sentAt }) => to === sentTo && sentAt >= after)
        .map(({ id, received }) => ({ id, received, server: serverId }));
      return send(200, { items: items.reverse() });
    }
    const found = mails.find(({ id }) => url.pathname === `/api/messages/${id}`);
    if (found === undefined) return send(404);
    return send(200, {
      id: found.id,
      subject: 'Your login code',
      text: { body: `Your passcode is ${found.code}` },
      html: { body: `<p>Your passcode is <b>${found.code}</b></p>` },
    });
  });
  api.listen(0, '127.0.0.1');
  await once(api, 'listening');
  const proxy = createHttpServer();
  proxy.on('connect', (request, socket) => {
    const { port } = Object(api.address());
    const target = request.url === 'mailosaur.com:443' ? port : 1;
    const upstream = connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    proxyUrl: `http://127.0.0.1:${Object(proxy.address()).port}`,
    apiKey,
    serverId,
    deliver: (mail) => {
      const id = `00000000-0000-4000-8000-${String(mails.length).padStart(12, '0')}`;
      mails.push({ ...mail, id, received: new Date(mail.sentAt).toISOString() });
    },
    close: async () => {
      proxy.close();
      proxy.closeAllConnections();
      api.close();
      api.closeAllConnections();
    },
  };
}
