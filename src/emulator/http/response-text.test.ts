import { keptBody } from '../bodies/kept-body';
import { responseText } from './response-text';
import { sortedJson } from './sorted-json';

const envelope = { request_id: 'request-id-test-1', status_code: 200 };
const record = { b: null, a: ['ü"\n', { d: 1, c: null }], z: { 'a"b': [] } };

const bodies = {
  'what is in order': { member: record, name: 'x' },
  'what is not': { verdict: null, session_token: 'x', member: record },
  'a kept record': { member: keptBody(record, record) },
  'a list of kept records': { members: [keptBody(record, record), keptBody({}, record)] },
  'an empty list': { members: [] },
  'a list of texts': { codes: ['b', 'a'] },
  'a field without a value': { a: undefined, b: false },
  'a name of the envelope': { status_code: 1, name: 'x' },
  nothing: {},
};

test.each(Object.entries(bodies))('%s is written as one sorted object', (_, body) => {
  for (const nulls of ['explicit', 'omit', 'explicit'] as const) {
    expect(responseText(body, envelope, nulls)).toBe(sortedJson({ ...body, ...envelope }, nulls));
  }
});

const texts = [
  'plain-._=',
  'a "quote"',
  'back\\slash',
  'line\nend',
  '\u0000',
  'ü€',
  '😀',
  '\ud800',
];

test.each(texts)('the text %j is escaped as JSON demands', (text) => {
  expect(responseText({ text }, {}, 'explicit')).toBe(JSON.stringify({ text }));
});
