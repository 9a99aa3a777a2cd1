import { once } from 'node:events';
import { createServer } from 'node:http';
import { defined } from '../../src/io/defined';
import { type Replayer, startReplayer } from '../replay/start-replayer';

/** One request of Pact's, as it came, and what it is answered. */
export interface PactCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly send: (headers?: Readonly<Record<string, string>>) => Promise<PactResponse>;
}

export interface PactResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Pact itself, with somebody between it and the redacting proxy who mixes things up. */
export async function betweenPact(
  mixUp: (call: PactCall) => Promise<PactResponse>,
): Promise<Replayer> {
  const real = startReplayer();
  let target = '';
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = Buffer.concat(chunks).toString('utf8');
    const { method = 'GET', url: path = '/' } = request;
    const headers = { ...plain(request.headers) };
    const send = (changed = headers) => ask(target, { method, path, headers: changed, body });
    const answer = await mixUp({ method, path, headers, body, send });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    ready: () => real.ready(),
    replay(order, timeoutMs) {
      target = order.providerBaseUrl;
      return real.replay({ ...order, providerBaseUrl: `http://127.0.0.1:${port}` }, timeoutMs);
    },
    async close() {
      await real.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function ask(
  target: string,
  call: Pick<PactCall, 'method' | 'path' | 'headers' | 'body'>,
): Promise<PactResponse> {
  const { host: _, 'content-length': __, connection: ___, ...headers } = call.headers;
  const answer = await fetch(`${target}${call.path}`, {
    method: call.method,
    headers,
    ...defined({ body: call.body || undefined }),
  });
  const type = answer.headers.get('content-type');
  const mark = answer.headers.get('x-contract-interaction');
  return {
    status: answer.status,
    headers: {
      ...defined({
        'content-type': type ?? undefined,
        'x-contract-interaction': mark ?? undefined,
      }),
    },
    body: await answer.text(),
  };
}

function plain(headers: NodeJS.Dict<string | string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
