import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What a CI server says of the build: which commit, which branch, and where it can be looked at. */
export interface Build {
  readonly commit: string | undefined;
  readonly branch: string | undefined;
  readonly url: string | undefined;
}

type Variables = Readonly<Record<string, string>>;

const githubEvent = z.object({
  pull_request: z.object({ head: z.object({ sha: z.string(), ref: z.string() }) }).optional(),
});

/**
 * Reads the build from a CI server's own variables: GitHub, GitLab, CircleCI, Jenkins, Buildkite. On a
 * pull request it is the head branch and the head commit, not the merge commit that the server made.
 *
 * @returns undefined outside of CI.
 */
export function buildOf(variables: Variables): Build | undefined {
  if (variables.GITHUB_ACTIONS !== undefined) return github(variables);
  if (variables.GITLAB_CI !== undefined) {
    return {
      commit: variables.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA ?? variables.CI_COMMIT_SHA,
      branch: variables.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME ?? variables.CI_COMMIT_REF_NAME,
      url: variables.CI_JOB_URL,
    };
  }
  if (variables.CIRCLECI !== undefined) {
    return {
      commit: variables.CIRCLE_SHA1,
      branch: variables.CIRCLE_BRANCH,
      url: variables.CIRCLE_BUILD_URL,
    };
  }
  if (variables.BUILDKITE !== undefined) {
    return {
      commit: variables.BUILDKITE_COMMIT,
      branch: variables.BUILDKITE_BRANCH,
      url: variables.BUILDKITE_BUILD_URL,
    };
  }
  if (variables.JENKINS_URL !== undefined) {
    return {
      commit: variables.GIT_COMMIT,
      branch: variables.CHANGE_BRANCH ?? variables.BRANCH_NAME ?? variables.GIT_BRANCH,
      url: variables.BUILD_URL,
    };
  }
  return undefined;
}

function github(variables: Variables): Build {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = variables;
  const head = pullRequestHead(variables.GITHUB_EVENT_PATH);
  return {
    commit: head?.sha ?? variables.GITHUB_SHA,
    branch: head?.ref ?? variables.GITHUB_HEAD_REF ?? variables.GITHUB_REF_NAME,
    url: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
  };
}

function pullRequestHead(file: string | undefined): { sha: string; ref: string } | undefined {
  if (file === undefined) return undefined;
  const event = githubEvent.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  return event.success ? event.data.pull_request?.head : undefined;
}
