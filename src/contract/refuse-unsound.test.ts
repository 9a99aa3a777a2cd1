import { contractPath } from '../domain/vocabulary';
import { contractDocument } from './contract-document';
import { contractOf, readContract } from './read-contract';
import { refuseUnsound } from './refuse-unsound';
import { sealed } from './seal';

type Draft = Record<string, unknown> & { interactions: Record<string, unknown>[] };

const committed = readContract(contractPath);
const [first] = committed.interactions;
const firstName = first?.description ?? '';

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
  const draft: Draft = structuredClone(committed.json);
  edit(draft);
  expect(() => refuseUnsound(contractOf(contractDocument.parse(draft)), 'a contract')).toThrow(
    sentence,
  );
});

test('the contract as it was written is accepted', () => {
  expect(refuseUnsound(committed, contractPath)).toBe(committed);
});

test('the order of keys and what a broker adds do not count', () => {
  const draft = structuredClone(committed.json);
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
  const draft = structuredClone(committed.json);
  const refusal = draft.interactions.find(({ response }) => response.status === 404);
  edit(Object(refusal?.response.matchingRules?.body), Object(refusal?.response.body?.content));
  const contract = contractOf(sealed(contractDocument.parse(draft)));
  expect(() => refuseUnsound(contract, 'a contract')).toThrow(`"${refusal?.description}": `);
  expect(() => refuseUnsound(contract, 'a contract')).toThrow(sentence);
});

test('a list whose example was emptied is refused, since Pact would compare no element', () => {
  const draft = structuredClone(committed.json);
  const response = draft.interactions.find(({ response: { status } }) => status === 200)?.response;
  const { member } = Object(response?.body?.content);
  member.roles = [];
  const contract = contractOf(sealed(contractDocument.parse(draft)));
  expect(() => refuseUnsound(contract, 'a contract')).toThrow(
    'its expected list $.member.roles is empty, and Pact would compare no element',
  );
});
