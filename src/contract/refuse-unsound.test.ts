import { contractPath } from '../domain/vocabulary';
import { contractDocument } from './contract-document';
import { contractOf, readContract } from './read-contract';
import { refuseUnsound } from './refuse-unsound';
import { sealed } from './seal';

type Draft = Record<string, unknown> & { interactions: Record<string, unknown>[] };

const committed = readContract(contractPath);
const { interactions: all } = committed.json;
const success = all.find(({ response: { status } }) => status === 200);
if (success === undefined) throw new Error('the committed contract has no success');
/** A contract of a few interactions: what is refused in it is refused in the whole one. */
const few = sealed(
  contractDocument.parse({
    ...committed.json,
    interactions: [...new Set([...all.slice(0, 2), success])],
  }),
);
const firstName = few.interactions[0]?.description ?? '';

/** A row: what somebody did to the file, and what the refusal says. */
const edits: readonly (readonly [string, (draft: Draft) => void, string])[] = [
  [
    'an interaction is taken out',
    (draft) => void draft.interactions.shift(),
    `"${firstName}": it was taken out of the contract`,
  ],
  [
    'an interaction is added',
    (draft) => void draft.interactions.push({ ...draft.interactions[0], description: 'mine' }),
    '"mine": it was added after the contract was written',
  ],
  [
    'an interaction stands twice',
    (draft) => void draft.interactions.push({ ...draft.interactions[0] }),
    'another has the same description',
  ],
  [
    'an interaction is renamed',
    (draft) => void Object.assign(draft.interactions[0] ?? {}, { description: 'mine' }),
    '"mine": it was added after the contract was written',
  ],
  [
    'a body is taken out',
    (draft) => void Object.assign(draft.interactions[0] ?? {}, { response: { status: 200 } }),
    'it expects no body',
  ],
  [
    'matchers are taken out',
    (draft) =>
      void Reflect.deleteProperty(Object(draft.interactions[0]?.response), 'matchingRules'),
    'its expected body has no matchers',
  ],
  [
    'an interaction becomes pending without a reason',
    (draft) => void Object.assign(draft.interactions[0] ?? {}, { pending: true, comments: {} }),
    'it is pending and does not say why',
  ],
  [
    'the path differs',
    (draft) => void Object.assign(Object(draft.interactions[0]?.request), { path: '/v1/users' }),
    "the path /v1/users is none of the contract's",
  ],
  [
    'the consumer differs',
    (draft) => void Object.assign(draft, { consumer: { name: 'somebody' } }),
    'it is between "somebody" and "stytch-b2b"',
  ],
  [
    'nothing says who wrote it',
    (draft) => void Object.assign(draft, { metadata: { pactSpecification: { version: '4.0' } } }),
    'nothing in it says that the consumer tests wrote it',
  ],
];

test.each(edits)('a contract is refused when %s', (_, edit, sentence) => {
  const draft: Draft = structuredClone({ ...few });
  edit(draft);
  expect(() => refuseUnsound(contractOf(contractDocument.parse(draft)), 'a contract')).toThrow(
    sentence,
  );
});

test('the contract as it was written is accepted, and so are a few of its interactions', () => {
  expect(refuseUnsound(committed, contractPath)).toBe(committed);
  expect(() => refuseUnsound(contractOf(few), 'a contract')).not.toThrow();
});

test('the order of keys and what a broker adds do not count', () => {
  const draft = structuredClone(few);
  const interactions = draft.interactions.map((interaction) =>
    Object.fromEntries([['_id', 'abc'], ...Object.entries(interaction).reverse()]),
  );
  const json = contractDocument.parse({ ...draft, interactions, createdAt: 'now', _links: {} });
  expect(() => refuseUnsound(contractOf(json), 'a broker')).not.toThrow();
});

type Rules = Record<string, { matchers: Record<string, unknown>[] } | undefined>;
type Body = Record<string, unknown>;

/** A row: what somebody took out before sealing the contract anew, and what the refusal says. */
const thinnings: readonly (readonly [string, (rules: Rules, body: Body) => void, string])[] = [
  [
    'the matcher of a required field is taken out',
    (rules) => void Reflect.deleteProperty(rules, '$.request_id'),
    'its matcher for $.request_id is missing',
  ],
  [
    'the form of an id is taken out',
    (rules) => void rules['$.request_id']?.matchers.pop(),
    'its matcher for $.request_id lets more through than the schema',
  ],
  [
    'a matcher is combined by OR',
    (rules) => void Object.assign(rules['$.request_id'] ?? {}, { combine: 'OR' }),
    'its matcher for $.request_id lets more through than the schema',
  ],
  [
    'a required field is taken out of the body with its matcher',
    (rules, body) => {
      Reflect.deleteProperty(rules, '$.error_message');
      Reflect.deleteProperty(body, 'error_message');
    },
    'its matcher for $.error_message is missing',
  ],
];

test.each(thinnings)('a contract that was sealed anew is refused when %s', (_, edit, sentence) => {
  const refusal = structuredClone(
    committed.json.interactions.find(({ response }) => response.status === 404),
  );
  const draft = { ...committed.json, interactions: refusal === undefined ? [] : [refusal] };
  edit(Object(refusal?.response.matchingRules?.body), Object(refusal?.response.body?.content));
  const contract = contractOf(sealed(contractDocument.parse(draft)));
  expect(() => refuseUnsound(contract, 'a contract')).toThrow(`"${refusal?.description}": `);
  expect(() => refuseUnsound(contract, 'a contract')).toThrow(sentence);
});

test('a list whose example was emptied is refused, since Pact would compare no element', () => {
  const draft = structuredClone(few);
  const response = draft.interactions.find(({ response: { status } }) => status === 200)?.response;
  const { member } = Object(response?.body?.content);
  member.roles = [];
  const contract = contractOf(sealed(contractDocument.parse(draft)));
  expect(() => refuseUnsound(contract, 'a contract')).toThrow(
    'its expected list $.member.roles is empty, and Pact would compare no element',
  );
});

type Part = Record<string, unknown> & { description: string };

/** A row: what somebody put in before sealing the contract anew, and what the refusal says. */
const additions: readonly (readonly [string, (one: Part, draft: Draft) => void, string])[] = [
  ...['\u00a0', ' ', '\u200b', '\u202e', '\n'].map(
    (sign) =>
      [
        `a second one is the first and ${JSON.stringify(sign)}`,
        (one: Part, draft: Draft) =>
          void draft.interactions.push({ ...one, description: `${one.description}${sign}` }),
        'another has the same description',
      ] as const,
  ),
  [
    'a second one differs in case alone',
    (one, draft) =>
      void draft.interactions.push({ ...one, description: one.description.toUpperCase() }),
    'another has the same description',
  ],
  [
    'a second one is written in wide letters',
    (one, draft) =>
      void draft.interactions.push({ ...one, description: one.description.replace('a', '\uff41') }),
    'another has the same description',
  ],
  [
    'a second one has a Cyrillic letter',
    (one, draft) =>
      void draft.interactions.push({ ...one, description: one.description.replace('a', '\u0430') }),
    'its description mixes Latin letters with others that look like them',
  ],
  [
    'its description is blank',
    (one) => void Object.assign(one, { description: ' ' }),
    'its description is blank',
  ],
  [
    'a line of a terminal is wiped by its description',
    (one) => void Object.assign(one, { description: 'a\u001b[2K' }),
    'its description holds a sign that does not show',
  ],
  [
    'it is pending for a blank reason',
    (one) => void Object.assign(one, { pending: true, comments: { text: [' '] } }),
    'its comments.text[0] is other than the consumer tests write it',
  ],
  [
    'its path holds a query',
    (one) => void Object.assign(Object(one.request), { path: `${Object(one.request).path}?a=b` }),
    'its request.path is other than the consumer tests write it',
  ],
  [
    'its method is in lower case',
    (one) => void Object.assign(Object(one.request), { method: 'post' }),
    'its request.method is other than the consumer tests write it',
  ],
  [
    'any success is as good as its status',
    (one) =>
      void Object.assign(Object(one.response).matchingRules, {
        status: { combine: 'AND', matchers: [{ match: 'statusCode', status: 'success' }] },
      }),
    'response.matchingRules holds status, which no consumer test writes',
  ],
  [
    'any Content-Type is as good',
    (one) =>
      void Object.assign(Object(one.response).matchingRules.header['Content-Type'].matchers[0], {
        regex: '.*',
      }),
    'matchers[0].regex is other than the consumer tests write it',
  ],
  [
    'it expects no Content-Type',
    (one) => void Reflect.deleteProperty(Object(one.response), 'headers'),
    'its response.headers is other than the consumer tests write it',
  ],
  [
    'its body is called something else than JSON',
    (one) => void Object.assign(Object(one.response).body, { contentType: 'text/plain' }),
    'its response.body.contentType is other than the consumer tests write it',
  ],
  [
    'it configures a plugin',
    (one) => void Object.assign(one, { pluginConfiguration: { a: 1 } }),
    'it holds pluginConfiguration, which no consumer test writes',
  ],
  [
    'the contract asks for a plugin',
    (_, draft) =>
      void Object.assign(draft, {
        metadata: { ...Object(draft.metadata), plugins: [{ name: 'a' }] },
      }),
    'it asks for plugins of Pact',
  ],
];

test.each(additions)('a contract that was sealed anew is refused when %s', (_, edit, sentence) => {
  const one: Part = structuredClone({ ...success });
  const draft: Draft = { ...committed.json, interactions: [one] };
  edit(one, draft);
  const contract = contractOf(sealed(contractDocument.parse(draft)));
  expect(() => refuseUnsound(contract, 'a contract')).toThrow(sentence);
});
