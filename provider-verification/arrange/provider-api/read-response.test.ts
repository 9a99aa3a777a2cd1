import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { callProvider } from './call-provider';

const body = JSON.stringify({ status_code: 200, text: 'ä'.repeat(1000) });
const json = { 'content-type': 'application/json' };

/** What a call comes to, when a server answers it in some way. */
async function ask(answer: (response: ServerResponse) => void) {
  const server = createServer((_, response) => answer(response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = Object(server.address());
  const signal = new AbortController().signal;
  try {
    const url = `http://127.0.0.1:${port}/`;
    return await callProvider({ method: 'GET', url, timeoutMs: 10_000, signal });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test.each([
  ['gzip', gzipSync(body)],
  ['br', brotliCompressSync(body)],
  ['deflate', deflateSync(body)],
  ['identity', Buffer.from(body)],
  ['gzip, br', brotliCompressSync(gzipSync(body))],
])('%s is read', async (encoding, bytes) => {
  const read = await ask((response) =>
    response.writeHead(200, { ...json, 'content-encoding': encoding }).end(bytes),
  );
  expect(read).toMatchObject({ isJson: true, body: JSON.parse(body), status: 200 });
});

test('chunks that cut through a letter are read', async () => {
  const bytes = Buffer.from(body);
  const read = await ask((response) => {
    response.writeHead(200, json);
    for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7));
    response.end();
  });
  expect(read).toMatchObject({ isJson: true, body: JSON.parse(body) });
});

test.each([
  ['a foreign encoding', 'aes128gcm', Buffer.from(body)],
  ['two encodings, one of them foreign', 'gzip, aes128gcm', gzipSync(body)],
])('%s is refused', async (_, encoding, bytes) => {
  const read = ask((response) =>
    response.writeHead(200, { ...json, 'content-encoding': encoding }).end(bytes),
  );
  await expect(read.then((one) => one.unreadable)).resolves.toBe(
    'has a Content-Encoding that was not asked for',
  );
});

test.each([
  ['gzip that is none', 'gzip', Buffer.from(body)],
  ['br that is none', 'br', Buffer.from(body)],
])('%s is no response', async (_, encoding, bytes) => {
  const read = ask((response) =>
    response.writeHead(200, { ...json, 'content-encoding': encoding }).end(bytes),
  );
  await expect(read).rejects.toMatchObject({ step: 'connection' });
});

test('a switch of protocols is no response', async () => {
  const read = ask((response) => {
    response.socket?.end(
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
    );
  });
  await expect(read).rejects.toMatchObject({
    step: 'connection',
    message: 'the connection was closed without a response',
  });
});

test('gzip that was cut is not read as whole', async () => {
  const whole = gzipSync(body);
  const read = ask((response) =>
    response
      .writeHead(200, { ...json, 'content-encoding': 'gzip' })
      .end(whole.subarray(0, whole.length - 20)),
  );
  const isWhole = await read.then(
    (one) => one.isJson,
    () => false,
  );
  expect(isWhole).toBe(false);
});

test('a body shorter than its length is no response', async () => {
  const read = ask((response) => {
    response.writeHead(200, { ...json, 'content-length': body.length * 3 });
    response.write(body, () => response.destroy());
  });
  await expect(read).rejects.toMatchObject({ step: 'connection' });
});

test('no Content-Type is told as none', async () => {
  const read = await ask((response) => response.writeHead(200).end(body));
  expect(read).toMatchObject({ contentType: undefined, isJson: true });
});

test('a body over the limit is no response', async () => {
  const read = ask((response) => response.writeHead(200, json).end(`"${'x'.repeat(5 << 20)}"`));
  await expect(read).rejects.toMatchObject({ step: 'too large' });
});
