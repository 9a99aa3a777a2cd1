import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { expectUnchanged } from './expect-unchanged';
import { contractOf, interactionOf } from './testing/contract-of';
import { writeContract } from './write-contract';

function committed(...descriptions: string[]): string {
  const path = join(temporaryFolder('unchanged'), 'contract.json');
  writeContract(path, contractOf(...descriptions.map((description) => interactionOf(description))));
  return path;
}

test('a contract that stays as it is passes', () => {
  expect(() => expectUnchanged(committed('a'), contractOf(interactionOf('a')))).not.toThrow();
});

test('what is new, gone and another is named, with the cure', () => {
  const path = committed('gone', 'other', 'same');
  const now = contractOf(
    interactionOf('new'),
    interactionOf('other', { pending: true }),
    interactionOf('same'),
  );
  expect(() => expectUnchanged(path, now)).toThrow(
    `Failed to keep the contract "${path}": the consumer tests would change it: ` +
      '"new" is new, "gone" is gone, "other" differs. ' +
      'Run npm run contract and commit the result.',
  );
});

test('a contract that was never written is all new', () => {
  expect(() => expectUnchanged('no/such/contract.json', contractOf(interactionOf('a')))).toThrow(
    '"a" is new. Run npm run contract and commit the result.',
  );
});

test('a contract that was edited by hand in its bytes alone is noticed', () => {
  const path = committed('a');
  writeFileSync(path, JSON.stringify(contractOf(interactionOf('a'))));
  expect(() => expectUnchanged(path, contractOf(interactionOf('a')))).toThrow(
    'the same interactions in other bytes',
  );
});
