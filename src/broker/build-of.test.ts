import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../io/temporary-folder';
import { buildOf } from './build-of';

const event = join(temporaryFolder('event'), 'event.json');
writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: 'head', ref: 'feat/x' } } }));
const push = join(temporaryFolder('event'), 'event.json');
writeFileSync(push, JSON.stringify({ ref: 'refs/heads/main' }));

const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SHA: 'merge',
  GITHUB_REF_NAME: 'main',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'a/b',
  GITHUB_RUN_ID: '7',
};
const url = 'https://github.com/a/b/actions/runs/7';

test.each([
  [
    'GitHub, a push',
    { ...github, GITHUB_EVENT_PATH: push },
    { commit: 'merge', branch: 'main', url },
  ],
  [
    'GitHub, a pull request',
    { ...github, GITHUB_EVENT_PATH: event },
    { commit: 'head', branch: 'feat/x', url },
  ],
  [
    'GitLab',
    { GITLAB_CI: 'true', CI_COMMIT_SHA: 'c', CI_COMMIT_REF_NAME: 'main', CI_JOB_URL: 'u' },
    { commit: 'c', branch: 'main', url: 'u' },
  ],
  [
    'GitLab, a merge request',
    {
      GITLAB_CI: 'true',
      CI_COMMIT_SHA: 'merge',
      CI_COMMIT_REF_NAME: 'r',
      CI_JOB_URL: 'u',
      CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: 'head',
      CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: 'feat/x',
    },
    { commit: 'head', branch: 'feat/x', url: 'u' },
  ],
  [
    'CircleCI',
    { CIRCLECI: 'true', CIRCLE_SHA1: 'c', CIRCLE_BRANCH: 'b', CIRCLE_BUILD_URL: 'u' },
    { commit: 'c', branch: 'b', url: 'u' },
  ],
  [
    'Buildkite',
    { BUILDKITE: 'true', BUILDKITE_COMMIT: 'c', BUILDKITE_BRANCH: 'b', BUILDKITE_BUILD_URL: 'u' },
    { commit: 'c', branch: 'b', url: 'u' },
  ],
  [
    'Jenkins',
    {
      JENKINS_URL: 'j',
      GIT_COMMIT: 'c',
      BRANCH_NAME: 'PR-1',
      CHANGE_BRANCH: 'feat/x',
      BUILD_URL: 'u',
    },
    { commit: 'c', branch: 'feat/x', url: 'u' },
  ],
])('%s', (_, variables, build) => {
  expect(buildOf(variables)).toEqual(build);
});

test('outside of CI nothing is known', () => {
  expect(buildOf({ PATH: '/bin' })).toBeUndefined();
});
