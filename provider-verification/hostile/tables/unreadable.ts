import { bytes, headers, type Row, status, text } from '../tamper';

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const insert = (member: string) => text((body) => `{${member},${body.slice(1)}`);
const inMember = (member: string) =>
  text((body) => body.replace('"member":{', `"member":{${member},`));

/** Bodies that cannot be read, or that two parsers could read differently. */
export const unreadable: readonly Row[] = [
  {
    name: 'an empty body',
    of: 'login',
    tamper: bytes(() => Buffer.alloc(0)),
    says: 'with a body that is empty.',
  },
  {
    name: 'white space',
    of: 'login',
    tamper: text(() => ' \n'),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'HTML',
    of: 'login',
    tamper: text(() => '<!DOCTYPE html>'),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a list',
    of: 'login',
    tamper: text((body) => `[${body}]`),
    says: 'with a body that is JSON, but no object.',
  },
  {
    name: 'a text',
    of: 'login',
    tamper: text(() => '"ok"'),
    says: 'with a body that is JSON, but no object.',
  },
  {
    name: 'null',
    of: 'login',
    tamper: text(() => 'null'),
    says: 'with a body that is JSON, but no object.',
  },
  {
    name: 'a number',
    of: 'login',
    tamper: text(() => '200'),
    says: 'with a body that is JSON, but no object.',
  },
  {
    name: 'a byte-order mark',
    of: 'login',
    tamper: text((body) => `\uFEFF${body}`),
    says: 'with a body that begins with a byte-order mark.',
  },
  {
    name: 'two bodies',
    of: 'login',
    tamper: text((body) => body + body),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'text behind the body',
    of: 'login',
    tamper: text((body) => `${body};`),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a guard before the body',
    of: 'login',
    tamper: text((body) => `)]}',\n${body}`),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a NUL behind the body',
    of: 'login',
    tamper: text((body) => `${body}\0`),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a body cut in the middle',
    of: 'login',
    tamper: bytes((all) => all.subarray(0, all.length / 2)),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a body cut by one byte',
    of: 'login',
    tamper: bytes((all) => all.subarray(0, -1)),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a comment',
    of: 'login',
    tamper: text((body) => `/* ok */${body}`),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a comma too much',
    of: 'login',
    tamper: text((body) => body.replace(/}$/, ',}')),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'single quotes',
    of: 'login',
    tamper: text((body) => body.replaceAll('"', "'")),
    says: 'with a body that is not JSON.',
  },
  { name: 'NaN', of: 'login', tamper: insert('"a":NaN'), says: 'with a body that is not JSON.' },
  {
    name: 'a raw line break in a text',
    of: 'login',
    tamper: insert('"a":"\n"'),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'UTF-16',
    of: 'login',
    tamper: bytes((all) => Buffer.from(all.toString('utf8'), 'utf16le')),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'Latin-1',
    of: 'login',
    tamper: bytes((all) => Buffer.concat([Buffer.from('{"a":"\xe9",', 'latin1'), all.subarray(1)])),
    says: 'with a body that is not UTF-8.',
  },
  {
    name: 'an overlong form of UTF-8',
    of: 'login',
    tamper: bytes((all) =>
      Buffer.concat([
        Buffer.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x2c]),
        all.subarray(1),
      ]),
    ),
    says: 'with a body that is not UTF-8.',
  },
  {
    name: 'a surrogate in UTF-8',
    of: 'login',
    tamper: bytes((all) =>
      Buffer.concat([
        Buffer.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x2c]),
        all.subarray(1),
      ]),
    ),
    says: 'with a body that is not UTF-8.',
  },
  {
    name: 'a lone surrogate in a value',
    of: 'login',
    tamper: insert('"a":"\\ud800"'),
    says: 'with a body that holds a lone surrogate.',
  },
  {
    name: 'a lone surrogate in a key',
    of: 'login',
    tamper: insert('"\\udfff":1'),
    says: 'with a body that holds a lone surrogate.',
  },
  {
    name: 'a lone surrogate deep inside',
    of: 'login',
    tamper: inMember('"x":[{"y":"a\\udc00"}]'),
    says: 'with a body that holds a lone surrogate.',
  },
  {
    name: 'a NUL in a text',
    of: 'login',
    tamper: inMember('"x":"a\\u0000b"'),
    says: 'with a body that holds a NUL.',
  },
  {
    name: 'a key twice',
    of: 'login',
    tamper: insert('"member_id":"member-test-1"'),
    says: 'with a body that names "member_id" twice in one object.',
  },
  {
    name: 'a key twice with the same value',
    of: 'login',
    tamper: insert('"status_code":200'),
    says: 'with a body that names "status_code" twice in one object.',
  },
  {
    name: 'a key twice, once escaped',
    of: 'login',
    tamper: insert('"\\u006dember_id":"x"'),
    says: 'with a body that names "member_id" twice in one object.',
  },
  {
    name: 'a key twice inside the member',
    of: 'login',
    tamper: inMember('"email_address":"a@example.com"'),
    says: 'with a body that names "email_address" twice in one object.',
  },
  {
    name: 'a key twice in what is not documented',
    of: 'login',
    tamper: insert('"x":[{"y":{"z":1,"z":2}}]'),
    says: 'with a body that names "z" twice in one object.',
  },
  {
    name: '__proto__ twice',
    of: 'login',
    tamper: insert('"__proto__":{},"__proto__":{}'),
    says: 'with a body that names "__proto__" twice in one object.',
  },
  {
    name: 'a key twice in a refusal',
    of: 'refusal',
    tamper: insert('"error_type":"x"'),
    says: 'with a body that names "error_type" twice in one object.',
  },
  {
    name: '65 levels',
    of: 'login',
    tamper: insert(`"x":${deep(64)}`),
    says: 'with a body that is nested more than 64 levels deep.',
  },
  {
    name: '100,000 levels of lists',
    of: 'login',
    tamper: insert(`"x":${deep(100_000)}`),
    says: 'with a body that is nested more than 64 levels deep.',
  },
  {
    name: '100,000 levels of objects',
    of: 'login',
    tamper: text(() => '{"a":'.repeat(100_000)),
    says: 'with a body that is nested more than 64 levels deep.',
  },
  {
    name: 'a number beyond a double',
    of: 'login',
    tamper: insert('"x":1e400'),
    says: 'with a body that holds the number 1e400, which parsers read differently.',
  },
  {
    name: 'a number below a double',
    of: 'login',
    tamper: insert('"x":1e-400'),
    says: 'with a body that holds the number 1e-400, which parsers read differently.',
  },
  {
    name: 'an integer beyond 53 bits',
    of: 'login',
    tamper: insert('"x":9007199254740993'),
    says: 'with a body that holds the number 9007199254740993, which parsers read differently.',
  },
  {
    name: 'a leading zero',
    of: 'login',
    tamper: text((body) => body.replace('"status_code":200', '"status_code":0200')),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a plus sign',
    of: 'login',
    tamper: text((body) => body.replace('"status_code":200', '"status_code":+200')),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'a hexadecimal number',
    of: 'login',
    tamper: text((body) => body.replace('"status_code":200', '"status_code":0xC8')),
    says: 'with a body that is not JSON.',
  },
  {
    name: 'an unknown Content-Encoding',
    of: 'login',
    tamper: headers({ 'content-type': 'application/json', 'content-encoding': 'rot13' }),
    says: 'with a body that has a Content-Encoding that was not asked for.',
  },
  {
    name: 'a redirect',
    of: 'login',
    tamper: (sound) => ({
      ...sound,
      status: 302,
      headers: { ...sound.headers, location: 'https://example.com/' },
    }),
    says: 'answered 302, a redirect, which is never followed.',
  },
  {
    name: 'a 304',
    of: 'login',
    tamper: status(304),
    says: 'answered 304, a redirect, which is never followed.',
  },
  {
    name: 'a Location header with a 200',
    of: 'login',
    tamper: (sound) => ({ ...sound, headers: { ...sound.headers, location: '/elsewhere' } }),
    says: 'answered 200, a redirect, which is never followed.',
  },
  {
    name: 'no content',
    of: 'login',
    tamper: status(204),
    says: 'answered 204 with a body that is empty.',
  },
  {
    name: 'a session list that is no JSON',
    of: 'sessionList',
    tamper: text(() => 'ok'),
    says: 'with a body that is not JSON.',
  },
];
