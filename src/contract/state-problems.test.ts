import { stateProblems } from './state-problems';

const name = 'a member has a fresh passcode';

test.each([
  [
    'a value outside of the list',
    { member_status: 'asleep' },
    [
      `the provider state "${name}" does not take "member_status": Invalid option: expected one of "active"|"pending"`,
    ],
  ],
  [
    'a parameter that the state does not have',
    { member_status: 'active', enrolled: 'phone' },
    [`the provider state "${name}" does not take "enrolled": it has no such parameter`],
  ],
  [
    'a missing parameter',
    {},
    [
      `the provider state "${name}" does not take "member_status": Invalid option: expected one of "active"|"pending"`,
    ],
  ],
  ['the right ones', { member_status: 'active' }, []],
])('%s is named', (_, parameters, problems) => {
  expect(stateProblems({ name, parameters })).toEqual(problems);
});

test('a state that nobody arranges is named', () => {
  expect(stateProblems({ name: 'a full moon', parameters: {} })).toEqual([
    'nobody arranges the provider state "a full moon"',
  ]);
});
