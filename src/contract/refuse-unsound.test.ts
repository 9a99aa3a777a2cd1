import { contractPath } from '../domain/vocabulary';
import { contractDocument } from './contract-document';
import { contractOf, readContract } from './read-contract';
import { refuseUnsound } from './refuse-unsound';

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
    'the path is another',
    (draft) => void Object.assign(Object(draft.interactions[0]?.request), { path: '/v1/users' }),
    "the path /v1/users is none of the contract's",
  ],
  [
    'the consumer is another',
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
