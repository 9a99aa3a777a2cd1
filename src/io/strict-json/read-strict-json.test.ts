import fc from 'fast-check';
import { readStrictJson } from './read-strict-json';

function read(text: string | readonly number[]) {
  return readStrictJson(typeof text === 'string' ? Buffer.from(text) : Uint8Array.from(text));
}

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test.each([
  ['', 'is empty'],
  ['\uFEFF{}', 'begins with a byte-order mark'],
  ['{"a":1}x', 'is not JSON'],
  ['{"a":1}{}', 'is not JSON'],
  ['{"a":1', 'is not JSON'],
  ['{"a":1}\0', 'is not JSON'],
  ['<html>', 'is not JSON'],
  ["{'a':1}", 'is not JSON'],
  ['{"a":NaN}', 'is not JSON'],
  ['{"a":1,}', 'is not JSON'],
  ['{"a":1,"a":1}', 'names "a" twice in one object'],
  ['{"a":{"b":[{"c":1,"c":2}]}}', 'names "c" twice in one object'],
  ['{"a":1,"\\u0061":2}', 'names "a" twice in one object'],
  ['{"__proto__":1,"__proto__":2}', 'names "__proto__" twice in one object'],
  ['{"a":{},"b":":","a":[]}', 'names "a" twice in one object'],
  ['{"a":"\\ud800"}', 'holds a lone surrogate'],
  ['{"\\udc00":1}', 'holds a lone surrogate'],
  ['{"a":["\\ud83d\\ud83d"]}', 'holds a lone surrogate'],
  ['{"a":"\\u0000"}', 'holds a NUL'],
  ['{"a":1e400}', 'holds the number 1e400, which parsers read differently'],
  ['{"a":-1e999}', 'holds the number -1e999, which parsers read differently'],
  ['{"a":1e-999}', 'holds the number 1e-999, which parsers read differently'],
  ['{"a":9007199254740993}', 'holds the number 9007199254740993, which parsers read differently'],
  [
    '{"a":0.1000000000000000055511}',
    'holds the number 0.1000000000000000055511, which parsers read differently',
  ],
  [[0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d], 'is not UTF-8'],
  [[0x22, 0xed, 0xa0, 0x80, 0x22], 'is not UTF-8'],
  [[0x22, 0xc0, 0xaf, 0x22], 'is not UTF-8'],
  [[0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00], 'is not UTF-8'],
])('%j is refused', (text, refusal) => {
  expect(read(text)).toEqual({ refusal });
});

test.each([
  ['200.0', 200],
  ['2e2', 200],
  ['9007199254740991', 9007199254740991],
  ['0.1', 0.1],
  ['1.7976931348623157e308', Number.MAX_VALUE],
  ['0.30000000000000004', 0.30000000000000004],
  ['"\\ud83d\\ude00 \\" \\\\"', '😀 " \\'],
  ['"a:b{[,\\"1e999"', 'a:b{[,"1e999'],
  [' \r\n\t{"a" : null }\n', { a: null }],
])('%s is read', (text, value) => {
  expect(read(text)).toEqual({ value });
});

test.each([
  ['an object of lists', `{"a":${deep(64)}}`],
  ['lists', deep(200_000)],
  ['objects that never end', '{"a":'.repeat(100_000)],
])('more than 64 levels are refused: %s', (_, text) => {
  expect(read(text)).toEqual({ refusal: 'is nested more than 64 levels deep' });
});

test('64 levels are read', () => {
  expect(read(deep(64))).toEqual({ value: JSON.parse(deep(64)) });
});

test('whatever JSON.stringify writes is read as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.boolean(), (value, spaced) => {
      const text = JSON.stringify(value, null, spaced ? 1 : 0);
      const read = readStrictJson(Buffer.from(text));
      // What JSON cannot tell from another number, or from a text without its NUL, is refused.
      if ('refusal' in read) expect(read.refusal).toMatch(/^holds (the number|a NUL|a lone)/);
      else expect(read.value).toEqual(JSON.parse(text));
    }),
  );
});
