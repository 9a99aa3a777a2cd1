import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseUnfinished } from '../contract/choose-unfinished';
import { readContract } from '../contract/read-contract';
import { contractPath } from '../domain/vocabulary';
import { temporaryFolder } from '../io/temporary-folder';
import { unfinishedIn } from './unfinished-in';
import { reportOfRunThatBegins } from './verification-report';

function report(content: object | string): string {
  const file = join(temporaryFolder('report'), 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('what failed and what was not reached is unfinished', () => {
  const file = report({
    format: 1,
    finished: true,
    planned: ['a', 'b', 'c', 'd'],
    interactions: [
      { interaction: 'a', outcome: 'passed' },
      { interaction: 'b', outcome: 'failed' },
      { interaction: 'c', outcome: 'skipped' },
    ],
  });
  expect(unfinishedIn(file)).toEqual(['b', 'd']);
});

test.each([
  ['no-such-report.json', 'there is none'],
  [report('{'), 'it is no report of this harness'],
  [report(reportOfRunThatBegins(new Date())), 'that run did not finish'],
  [report({ format: 99 }), 'it is no report of this harness'],
])('%s cannot be used', (file, reason) => {
  expect(() => unfinishedIn(file)).toThrow(
    new RegExp(
      `^Failed to read the report of the last run ".*": ${reason}.*Run without --failed first\\.$`,
    ),
  );
});

test('interactions are chosen by what is unfinished', () => {
  const { interactions } = readContract(contractPath);
  const [first] = interactions;
  expect(chooseUnfinished(interactions, [first?.description ?? ''])).toEqual([first]);
  expect(() => chooseUnfinished(interactions, [])).toThrow(
    'Failed to repeat what failed: in the last run nothing failed and everything was reached. Run without --failed.',
  );
});
