import { guardStream } from './guard-stream';
import { passLines } from './pass-lines';
import { keepSecret } from './run-secrets';

function collector() {
  const written: (string | Uint8Array)[] = [];
  const stream = {
    write(chunk: string | Uint8Array) {
      written.push(chunk);
      return true;
    },
  };
  return { stream, text: () => written.map((one) => Buffer.from(one).toString('utf8')).join('') };
}

test.each([
  ['a text', 'token is Gate-0123456789abcdef!\n'],
  ['bytes', Buffer.from('token is Gate-0123456789abcdef!\n')],
  [
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from('Gate-0123456789abcdef'), Buffer.from([0xff])]),
  ],
])('%s that are written hold no secret', (_, chunk) => {
  keepSecret('Gate-0123456789abcdef');
  const { stream, text } = collector();
  guardStream(stream);
  guardStream(stream);
  expect(stream.write(chunk)).toBe(true);
  expect(text()).toContain('Xxxx-0000000000xxxxxx');
  expect(text()).not.toContain('Gate-');
});

test('a secret that another process writes in two pieces is found', () => {
  keepSecret('Gate-0123456789abcdef');
  const { stream, text } = collector();
  guardStream(stream);
  const pass = passLines((line) => void stream.write(line));
  const bytes = Buffer.from('é Gate-0123456789abcdef\nthe end');
  for (const byte of bytes) pass(Uint8Array.of(byte));
  pass();
  expect(text()).toBe('é Xxxx-0000000000xxxxxx\nthe end');
});

test('a JWT is kept with its parts, and a header with its password', () => {
  keepSecret('eyJh.bXktcGF5bG9hZC0wMTIzNDU2.bXktc2lnbmF0dXJlLTAxMjM0NTY');
  keepSecret(`Basic ${Buffer.from('user:Pa55word-of-it').toString('base64')}`);
  const { stream, text } = collector();
  guardStream(stream);
  stream.write('bXktcGF5bG9hZC0wMTIzNDU2 bXktc2lnbmF0dXJlLTAxMjM0NTY Pa55word-of-it');
  expect(text()).not.toMatch(/bXkt|Pa55/);
});
