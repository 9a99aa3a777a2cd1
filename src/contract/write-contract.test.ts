import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../io/canonical-json';
import { temporaryFolder } from '../io/temporary-folder';
import { contractOf, interactionOf } from './testing/contract-of';
import { writeContract } from './write-contract';

const contract = contractOf(interactionOf('a'));

test('a contract is written as canonical JSON into a folder that need not exist, and nothing else', () => {
  const folder = join(temporaryFolder('write'), 'contracts');
  writeContract(join(folder, 'contract.json'), contract);
  expect(readFileSync(join(folder, 'contract.json'), 'utf8')).toBe(canonicalJson(contract));
  expect(readdirSync(folder)).toEqual(['contract.json']);
});

test('when it cannot be written, nothing half-written stays', () => {
  const folder = temporaryFolder('write');
  mkdirSync(join(folder, 'contract.json'));
  writeFileSync(join(folder, 'contract.json', 'in-the-way'), '');
  expect(() => writeContract(join(folder, 'contract.json'), contract)).toThrow(
    /^Failed to write the file ".*contract\.json": it is a directory and no regular file\. Name a regular file, or one that is not there yet\.$/,
  );
  expect(readdirSync(folder)).toEqual(['contract.json']);
});

test('a file in the place of the folder is told, and stays', () => {
  const folder = temporaryFolder('write');
  writeFileSync(join(folder, 'contracts'), 'in the way');
  const path = join(folder, 'contracts', 'contract.json');
  expect(() => writeContract(path, contract)).toThrow(
    /^Failed to write the file ".*contract\.json": .+\. Make its folder writable\.$/,
  );
  expect(readFileSync(join(folder, 'contracts'), 'utf8')).toBe('in the way');
});
