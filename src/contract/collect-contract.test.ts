import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { collectContract } from './collect-contract';
import { missingTestFiles } from './missing-test-files';
import { fragmentsOf } from './testing/fragments-of';

function repositoryWith(...files: string[]): string {
  const root = temporaryFolder('repository');
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
}

const root = repositoryWith(
  'consumer-tests/a.pact.test.ts',
  'consumer-tests/refusals/b.pact.test.ts',
  'consumer-tests/testing/c.test.ts',
);
const a = ['a', 'consumer-tests/a.pact.test.ts'] as const;
const b = ['b', 'consumer-tests/refusals/b.pact.test.ts'] as const;

test('the contract is collected when every consumer test file took part', () => {
  const directories = [fragmentsOf([a]), fragmentsOf([b])];
  expect(missingTestFiles(directories, root)).toEqual([]);
  expect(collectContract(directories, root).interactions).toHaveLength(2);
});

test('a file that took no part is named', () => {
  expect(() => collectContract([fragmentsOf([a])], root)).toThrow(
    'Failed to merge the contract: 1 consumer test files took no part: ' +
      'consumer-tests/refusals/b.pact.test.ts. Run all of them; each must declare an interaction.',
  );
});

test.each([
  'b.pact.test.js',
  'b.pact.test.mts',
  'b.pact.test.tsx',
  'b.pact.spec.ts',
  'b.Pact.Test.ts',
  'b.pact.ts',
  'b.test.js',
  'b.spec.ts',
  'node_modules/b.pact.test.ts',
  'build/b.pact.test.ts',
  'a new folder/ä#b.pact.test.ts',
])('a file that looks like a consumer test and took no part is named: %s', (name) => {
  const file = `consumer-tests/${name}`;
  const of = repositoryWith('consumer-tests/a.pact.test.ts', file);
  expect(missingTestFiles([fragmentsOf([a])], of)).toEqual([file]);
});

test('a link to a folder is named, since Jest does not follow it', () => {
  const of = repositoryWith('consumer-tests/a.pact.test.ts', 'elsewhere/b.pact.test.ts');
  symlinkSync(join(of, 'elsewhere'), join(of, 'consumer-tests/linked'), 'junction');
  expect(missingTestFiles([fragmentsOf([a])], of)).toEqual(['consumer-tests/linked']);
});
