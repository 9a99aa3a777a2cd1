import { authenticatedMeansSession } from './authenticated-means-session';
import { idsAgree } from './ids-agree';
import type { Rule } from './rule';
import { sessionTimes } from './session-times';
import { statusCodeEqualsHttp } from './status-code-equals-http';

/** Every rule that looks at a response as a whole. */
export const allRules: readonly Rule[] = [
  statusCodeEqualsHttp,
  idsAgree,
  authenticatedMeansSession,
  sessionTimes,
];
