import { redactBody, redactText } from './redact';

const code = '482915';
const password = 'k%9"q/Ä~w\\z+=';
const token = 'WJtR5BCy38Szd5AfoDpf0iqFKEt4EE5JhjlWUY7l3FtY';
const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZW1iZXItdGVzdC0xIn0.c2lnbmF0dXJlLW9mLXRoaXMtand0';
const project = 'secret-test-4oZgKP0w3J5cUZ1d8bTjN7yX2RfQ9s6L=';
const basic = Buffer.from(`project-test-1:${project}`).toString('base64');
const totp = 'BTGNX5RKJRMQWQFRQKTG34JCF6XDRHZS';
const recovery = 'ckss-2skx-ebow';
const known: ReadonlySet<string> = new Set([
  ...[code, password, token, jwt, project],
  // As keepSecret keeps the signature of a JWT.
  ...[totp, recovery, jwt.slice(jwt.lastIndexOf('.') + 1)],
]);

const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const unicode = (text: string) =>
  [...text].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const percent = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const bytes = (text: string) =>
  [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0'));
const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const bold = (text: string) =>
  text.replace(/[A-Z]/g, (one) => String.fromCodePoint(0x1d400 + one.charCodeAt(0) - 65));
const wide = (text: string) =>
  [...text].map((one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0)).join('');

/** Where a known secret stands in a text and in which form; and what must not be left of it. */
const inTexts: readonly (readonly [string, string, string])[] = [
  ['as it is', `it was ${token}.`, token],
  ['in upper case', token.toUpperCase(), token.toUpperCase()],
  ['in lower case', token.toLowerCase(), token.toLowerCase()],
  ['within a longer word', `id${token}id`, token],
  ['cut short', `${token.slice(0, 20)}...`, token.slice(0, 20)],
  ['cut short at its beginning', `...${token.slice(-24)}`, token.slice(-24)],
  ['cut short at both ends', `...${token.slice(9, 35)}...`, token.slice(9, 35)],
  ['in two lines', `${token.slice(0, 20)}\n${token.slice(20)}`, token.slice(20)],
  ['in two keys', JSON.stringify({ a: token.slice(0, 20), b: token.slice(20) }), token.slice(20)],
  ['the end of a JWT', `...${jwt.slice(-26)}`, jwt.slice(-26)],
  ['a TOTP secret in groups', totp.replaceAll(/.{4}/g, '$& '), 'X5RK'],
  ['a TOTP secret in a URL', `otpauth://totp/a?secret=${totp}&issuer=b`, totp.slice(0, 8)],
  ['a recovery code', `the code ${recovery} was used`, '2skx'],
  ['a recovery code in capitals', recovery.toUpperCase(), '2SKX'],
  ['a recovery code without its signs', recovery.replaceAll('-', ''), '2skx'],
  ['a recovery code in words', recovery.replaceAll('-', ' '), '2skx'],
  ['a passcode in two groups', `${code.slice(0, 3)} ${code.slice(3)}`, code.slice(3)],
  ['a passcode with a dash', `${code.slice(0, 3)}-${code.slice(3)}`, code.slice(3)],
  ['as a bearer', `Bearer ${token}`, token],
  ['in the query of a URL', `/login?next=1&state=${token}&a=b`, token],
  ['in the fragment of a URL', `https://a.example/#${token}`, token],
  ['as a path segment', `/v1/${token}/x`, token],
  ['before the host of a URL', `https://u:${token}@broker.example/`, token],
  ['as a JSON pointer', `/sessions/${token}/factor`, token],
  [
    'as a JSON pointer, escaped',
    `/a/${password.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    'q~1',
  ],
  ['percent-encoded where it must be', `?p=${encodeURIComponent(password)}`, 'k%259'],
  ['percent-encoded throughout', `?p=${percent(token)}`, percent(token)],
  ['percent-encoded twice', `?p=${percent(percent(token))}`, percent(percent(token))],
  ['percent-encoded in part', `?p=${percent(token.slice(0, 9))}${token.slice(9)}`, token.slice(9)],
  ['percent-encoded with umlauts', `x${percent(password)}`, percent(password).slice(3)],
  ['as a JSON string', JSON.stringify({ a: password }), '9\\"q'],
  ['as a JSON string in a JSON string', JSON.stringify(JSON.stringify({ a: password })), '9\\\\'],
  ['in escapes of JSON', `"${unicode(token)}"`, unicode(token)],
  [
    'in escapes of JSON in upper case',
    `"${unicode(token).toUpperCase().replaceAll('\\U', '\\u')}"`,
    '\\u004A',
  ],
  ['in one escape of JSON', `"${unicode(token.slice(0, 1))}${token.slice(1)}"`, token.slice(1)],
  ['in escapes within escapes', JSON.stringify(`"${unicode(token)}"`), '\\\\u0057'],
  [
    'in escapes of JavaScript',
    [...token].map((one) => `\\x${one.charCodeAt(0).toString(16)}`).join(''),
    '\\x57\\x4a',
  ],
  [
    'in braced escapes',
    [...token].map((one) => `\\u{${one.charCodeAt(0).toString(16)}}`).join(''),
    '\\u{57}',
  ],
  [
    'with an escaped slash',
    `"${password.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('/', '\\/')}"`,
    'q\\/',
  ],
  ['in entities of HTML', password.replaceAll('"', '&quot;'), '9&quot;q'],
  ['in numbered entities', [...token].map((one) => `&#${one.charCodeAt(0)};`).join(''), '&#87;'],
  [
    'in hexadecimal entities',
    [...token].map((one) => `&#x${one.charCodeAt(0).toString(16)};`).join(''),
    '&#x57;',
  ],
  [
    'in colours of a terminal',
    `\x1b[31m${token.slice(0, 10)}\x1b[7m${token.slice(10)}\x1b[0m`,
    token.slice(10),
  ],
  ['in base64', base64(token), base64(token).slice(2, -4)],
  ['in base64url', base64url(password), base64url(password).slice(2, -4)],
  [
    'in base64, behind an id',
    base64(`project-test-1:${token}`),
    base64(`project-test-1:${token}`).slice(-20),
  ],
  [
    'in base64, behind an id of another length',
    base64(`project-1:${token}`),
    base64(`project-1:${token}`).slice(-20),
  ],
  ['in base64, behind a third one', base64(`id:${token}`), base64(`id:${token}`).slice(-20)],
  [
    'in base64, in a document',
    base64(JSON.stringify({ a: { b: token }, c: 1 })),
    base64(JSON.stringify({ a: { b: token }, c: 1 })).slice(20, 60),
  ],
  [
    'in base64, percent-encoded',
    encodeURIComponent(base64(`id:${token}`)),
    base64(`id:${token}`).slice(-20, -4),
  ],
  ['in base64 twice', base64(base64(token)), base64(base64(token)).slice(4, -8)],
  [
    'in base64 three times',
    base64(base64(base64(token))),
    base64(base64(base64(token))).slice(8, 40),
  ],
  ['in base64url twice', base64url(base64url(project)), base64url(base64url(project)).slice(4, -8)],
  ['a header in base64', base64(`Basic ${basic}`), base64(`Basic ${basic}`).slice(30, -8)],
  [
    'in base64 twice, behind a path',
    `/v1/${base64(base64(token))}`,
    base64(base64(token)).slice(4, -8),
  ],
  [
    'a passcode in base64 twice',
    base64(base64(`otp ${code}`)),
    base64(base64(`otp ${code}`)).slice(6, 12),
  ],
  ['percent-encoded in base64', base64(percent(token)), base64(percent(token)).slice(8, 40)],
  ['in escapes of JSON in base64', base64(unicode(token)), base64(unicode(token)).slice(8, 40)],
  [
    'in hexadecimal in base64',
    base64(bytes(token).join('')),
    base64(bytes(token).join('')).slice(8, 40),
  ],
  [
    'in base64 in hexadecimal',
    bytes(base64(token)).join(''),
    bytes(base64(token)).join('').slice(8, 40),
  ],
  [
    'in base64 in short lines',
    base64(token).replaceAll(/.{20}/g, '$&\n'),
    base64(token).slice(20, 36),
  ],
  ['in UTF-16', utf16(token).toString('latin1'), utf16(token).toString('latin1').slice(8, 24)],
  [
    'in UTF-16 in base64',
    utf16(token).toString('base64'),
    utf16(token).toString('base64').slice(8, 24),
  ],
  [
    'in UTF-16 in hexadecimal',
    utf16(token).toString('hex'),
    utf16(token).toString('hex').slice(8, 24),
  ],
  ['in hexadecimal with colons', bytes(token).join(':'), bytes(token.slice(4, 9)).join(':')],
  ['in hexadecimal with spaces', bytes(token).join(' '), bytes(token.slice(4, 9)).join(' ')],
  [
    'as a buffer is printed',
    `<Buffer ${bytes(token).join(' ')}>`,
    bytes(token.slice(4, 9)).join(' '),
  ],
  [
    'in hexadecimal, two bytes each',
    bytes(token).join('').replaceAll(/.{4}/g, '$& '),
    bytes(token.slice(4, 6)).join(''),
  ],
  [
    'in hexadecimal as a program has it',
    bytes(token)
      .map((one) => `0x${one}`)
      .join(', '),
    '0x57, 0x4a',
  ],
  ['as a list of bytes', JSON.stringify([...Buffer.from(token)]), '87,74'],
  ['as a list of bytes in lines', JSON.stringify([...Buffer.from(token)], null, 2), '87,\n'],
  ['a passcode as a list of bytes', JSON.stringify([...Buffer.from(code)]), '52,56'],
  ['a passcode in hexadecimal with spaces', bytes(code).join(' '), '34 38'],
  ['in wide letters', wide(token), wide(token)],
  ['a passcode in wide letters', wide(code), wide(code)],
  ['in bold letters of mathematics', bold(totp), bold(totp).slice(0, 8)],
  ['with signs that do not show', [...token].join('\u200b'), [...token].slice(3, 9).join('\u200b')],
  ['a passcode with signs that do not show', [...code].join('\u00ad'), [...code].join('\u00ad')],
  ['backwards', [...token].reverse().join(''), [...token].reverse().join('')],
  ['sign by sign', [...token].join(' '), 'W J t R'],
  ['as a list of its signs', JSON.stringify([...token]), '"W","J"'],
  ['in groups of four', token.replaceAll(/.{4}/g, '$& '), 'WJtR 5BCy'],
  ['in lines of eight', token.replaceAll(/.{8}/g, '$&\n'), 'WJtR5BCy\n'],
  [
    'in pieces that are added',
    (token.match(/.{1,10}/g) ?? []).map((one) => `'${one}'`).join(' + '),
    "'WJtR5BCy38'",
  ],
  ['a recovery code with other signs', recovery.replaceAll('-', '_'), 'ckss_'],
  [
    'in entities without their end',
    [...token].map((one) => `&#${one.charCodeAt(0)}`).join(''),
    '&#87&#74',
  ],
  [
    'in the escapes of old browsers',
    [...token].map((one) => `%u00${one.charCodeAt(0).toString(16)}`).join(''),
    '%u0057',
  ],
  ['in hexadecimal', Buffer.from(token).toString('hex'), Buffer.from(token).toString('hex')],
  ['in hexadecimal, upper case', Buffer.from(token).toString('hex').toUpperCase(), '574A7452'],
  ["as the project's header", `Authorization: Basic ${basic}`, basic.slice(-30)],
  ["as the project's header without its name", basic, basic.slice(-30)],
  ['a JWT', `jwt ${jwt}`, 'c2lnbmF0'],
  ['a passcode in a sentence', `Your code is ${code}.`, code],
  ['a passcode in a query', `?code=${code}&x`, code],
  ['a passcode as a path segment', `/otp/${code}/x`, code],
  ['a passcode behind an underscore', `otp_${code}`, code],
  ['a passcode in brackets', `(${code})`, code],
  ['a passcode as a number of JSON', `{"x":${code}}`, code],
  ['a passcode behind an escaped line end', JSON.stringify(`a\n${code}`), code],
  ['a passcode, percent-encoded', percent(code), percent(code)],
  ['a passcode in escapes of JSON', unicode(code), unicode(code)],
  ['a passcode in base64', base64(`otp:${code}`), base64(`otp:${code}`).slice(-6)],
  ['a passcode in colours', `\x1b[32m${code}\x1b[39m`, code],
];

test.each(inTexts)('a known secret %s is not in a text', (_, text, left) => {
  expect(text).toContain(left);
  const shown = redactText(text, known);
  expect(shown).not.toContain(left);
  expect(shown.toLowerCase()).not.toContain(token.slice(0, 16).toLowerCase());
});

/** Where a secret stands in a body. */
const inBodies: readonly (readonly [string, unknown, unknown])[] = [
  ['a value', { note: token }, { note: 'XXxX0XXx00Xxx0XxxXxx0xxXXXx0XX0XxxxXXX0x0XxX' }],
  ['a part of a value', { note: `a ${code} b` }, { note: 'a 000000 b' }],
  ['a key', { [token]: 1 }, { XXxX0XXx00Xxx0XxxXxx0xxXXXx0XX0XxxxXXX0x0XxX: 1 }],
  ['a number', { n: Number(code) }, { n: 0 }],
  ['a number in a list', [[Number(code)]], [[0]]],
  ['a number that lost its zero', { n: 12345 }, { n: 0 }],
  ['two keys that become alike', { [code]: 1, '012345': 2 }, { '000000': 1, '000000#2': 2 }],
  [
    'a key within a map of secrets',
    { recovery_codes: { 'ab1-c': 1 } },
    { recovery_codes: { 'xx0-x': 0 } },
  ],
  ['an unknown token', { brand_new_token: 'aB3' }, { brand_new_token: 'xX0' }],
  ['a token in camel case', { brandNewToken: 'aB3' }, { brandNewToken: 'xX0' }],
  ['a token in kebab case', { 'brand-new-token': 'aB3' }, { 'brand-new-token': 'xX0' }],
  [
    'what is below a secret',
    { secret: { value: ['aB3', 7, null, true] } },
    { secret: { value: ['xX0', 0, null, true] } },
  ],
  ['a fraction', { code: 1.25 }, { code: 0.5 }],
  ['nothing', { session_token: '', session_jwt: null }, { session_token: '', session_jwt: null }],
  ['letters without case, and signs', { password: '密码!§"' }, { password: 'xx***' }],
  ['JSON in a text', { note: '{"token":"aB3"}' }, { note: '{"token":"xX0"}' }],
  [
    'no secret',
    { status_code: 200, request_id: 'request-id-test-1', n: 3 },
    { status_code: 200, request_id: 'request-id-test-1', n: 3 },
  ],
];

test.each(inBodies)('%s in a body is shown by its shape', (_, body, shown) => {
  const secrets = new Set([...known, '012345']);
  expect(redactBody(body, secrets)).toEqual(shown);
  expect(redactBody(shown, secrets)).toEqual(shown);
});

test('JSON stays JSON whatever is taken out of it', () => {
  const json = JSON.stringify({ a: [password, { [token]: `x\n${code}` }], b: `"${password}"` });
  const shown = redactText(json, known);
  expect(() => JSON.parse(shown)).not.toThrow();
  expect(shown).not.toContain('q/');
});

test('what is redacted once stays as it is', () => {
  for (const [, text] of inTexts) {
    const once = redactText(text, known);
    expect(redactText(once, known)).toBe(once);
  }
});

test('a secret that comes to a set later is found too', () => {
  const growing = new Set([token]);
  expect(redactText('late-secret-12345', growing)).toBe('late-secret-12345');
  growing.add('late-secret-12345');
  expect(redactText('late-secret-12345', growing)).toBe('xxxx-xxxxxx-00000');
});

test('many secrets cost little more than few', () => {
  const text = `${'An ordinary line of output, 12345 characters long. '.repeat(4_000)}`;
  const few = new Set(['first-secret-00000001']);
  const many = new Set(Array.from({ length: 2_000 }, (_, n) => `secret ${n * 7919} of many ${n}`));
  const time = (secrets: ReadonlySet<string>) => {
    redactText('warm', secrets);
    const started = performance.now();
    redactText(text, secrets);
    return performance.now() - started;
  };
  time(few);
  const [a, b] = [Math.min(time(few), time(few)), Math.min(time(many), time(many))];
  expect(b).toBeLessThan(a * 10 + 50);
});

test('an ordinary text stays as it is, whatever it could be decoded to', () => {
  const secrets = new Set([
    ...known,
    ...Array.from({ length: 300 }, (_, n) => String(100_003 + n * 2_999)),
  ]);
  for (const text of [
    '2026-11-24T23:39:46.123Z took 12 34 56 78 90 11 ms at 00:11:22:33:44:55',
    'member-test-00000000-0000-4000-8000-000000000002',
    'Failed to read "/home/a/contracts/b2b-login-stytch-b2b.json": it is not JSON.',
    'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '[1, 2, 3, 4, 5, 6, 7, 8] of [101, 102, 103, 104, 105, 106]',
    'aGVsbG8gd29ybGQsIHRoaXMgaXMgdGV4dA==',
  ]) {
    expect(redactText(text, secrets)).toBe(text);
  }
});

test('a passcode of zeros and a few digits makes no secret of a status or a count', () => {
  const body = { status_code: 429, total: 7, limit: 2001 };
  expect(redactBody(body, new Set(['000429', '000007', '002001']))).toEqual(body);
});
