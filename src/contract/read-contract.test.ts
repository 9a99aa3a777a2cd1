import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { readContract } from './read-contract';

const interaction = {
  type: 'Synchronous/HTTP',
  description: 'a login',
  pending: false,
  providerStates: [{ name: 'a member', params: { member_status: 'active' } }, { name: 'a day' }],
  request: {
    method: 'POST',
    path: '/v1/login',
    headers: { 'Content-Type': ['application/json'] },
    body: { content: { code: '000000' }, contentType: 'application/json', encoded: false },
    generators: {
      body: {
        // biome-ignore lint/suspicious/noTemplateCurlyInString: Pact's own expression
        '$.code': { type: 'ProviderState', expression: '${code}' },
        '$.nonce': { type: 'RandomString', size: 4 },
      },
    },
  },
  response: { status: 200, matchingRules: { body: {} } },
};

const contract = {
  consumer: { name: 'b2b-login' },
  provider: { name: 'stytch-b2b' },
  interactions: [interaction],
  metadata: { pactSpecification: { version: '4.0' } },
};

function fileOf(text: string): string {
  const path = join(temporaryFolder('contract'), 'contract.json');
  writeFileSync(path, text);
  return path;
}

test('a contract is read with its states, its request and its status', () => {
  const read = readContract(fileOf(JSON.stringify(contract)));
  expect(read).toMatchObject({ consumer: 'b2b-login', provider: 'stytch-b2b' });
  expect(read.interactions).toEqual([
    {
      description: 'a login',
      pending: false,
      states: [
        { name: 'a member', parameters: { member_status: 'active' } },
        { name: 'a day', parameters: {} },
      ],
      request: {
        method: 'POST',
        path: '/v1/login',
        query: {},
        headers: { 'Content-Type': ['application/json'] },
        body: { code: '000000' },
        // biome-ignore lint/suspicious/noTemplateCurlyInString: Pact's own expression
        fromStates: { path: undefined, query: {}, header: {}, body: { '$.code': '${code}' } },
      },
      response: { status: 200, body: undefined },
      raw: read.json.interactions[0],
    },
  ]);
});

test('parts that the harness does not know are kept', () => {
  const { json } = readContract(fileOf(JSON.stringify(contract)));
  expect(json.interactions[0]?.response.matchingRules).toEqual({ body: {} });
});

test('a missing contract is reported with the command that writes it', () => {
  expect(() => readContract('/no/such/contract.json')).toThrow(
    'Failed to read the contract "/no/such/contract.json": it does not exist. ' +
      'Run npm run contract to write it.',
  );
});

test('a contract that is not JSON is reported', () => {
  const path = fileOf('{"consumer":');
  expect(() => readContract(path)).toThrow(
    `Failed to read the contract "${path}": it is not JSON. ` +
      'Run npm run contract to write it anew.',
  );
});

test.each([
  [
    'metadata.pactSpecification.version',
    { ...contract, metadata: { pactSpecification: { version: '3.0.0' } } },
  ],
  [
    'interactions[0].type',
    { ...contract, interactions: [{ ...interaction, type: 'Asynchronous/Messages' }] },
  ],
  ['interactions', { ...contract, interactions: undefined }],
])('a contract whose %s is not as V4 has it is refused', (where, json) => {
  const path = fileOf(JSON.stringify(json));
  expect(() => readContract(path)).toThrow(`it is no Pact V4 contract (at ${where}: Invalid input`);
});

const text = JSON.stringify(contract);

/** A file that two readers would take for two contracts, and what the refusal says of it. */
test.each([
  ['"status":404,"status":200', 'it names "status" twice in one object'],
  ['"\\u0073tatus":404,"status":200', 'it names "status" twice in one object'],
  ['"status":200,"lone":"\\ud800"', 'it holds a lone surrogate'],
  [`"status":200,"deep":${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'it is nested more than 64'],
  ['"status":200.00000000000000001', 'it holds the number 200.00000000000000001'],
])('a contract is refused for a part of it: %#', (part, reason) => {
  const path = fileOf(text.replace('"status":200', part));
  expect(() => readContract(path)).toThrow(`Failed to read the contract "${path}": ${reason}`);
});

test('a contract behind a byte-order mark is refused', () => {
  expect(() => readContract(fileOf(`\ufeff${text}`))).toThrow('it begins with a byte-order mark');
});

test('a folder in the place of a contract is named', () => {
  const path = temporaryFolder('contract');
  expect(() => readContract(path)).toThrow(
    `Failed to read the contract "${path}": it is a folder. Run npm run contract to write it.`,
  );
});
