import { exampleText, given, interaction, signingKeys, success } from '../test-kit';

interaction({
  description: 'the keys of a project',
  state: given('a project with its keys and its policy'),
  operation: 'get_jwks',
  request: ({ project_id }) => ({ project_id }),
  response: success(signingKeys),
}).succeeds('the keys of a project are had by its id', ({ keys }) => {
  expect(keys.map(({ kid }) => kid)).toEqual([exampleText('kid')]);
});
