import { checkRules } from '../../../schemas/check-response';
import { aboutTheArranged } from '../../../schemas/rules/about-the-arranged';
import { asAsked } from '../../../schemas/rules/as-asked';
import { asSetUp } from '../../../schemas/rules/as-set-up';
import { authenticatedMeansSession } from '../../../schemas/rules/authenticated-means-session';
import { customClaims } from '../../../schemas/rules/custom-claims';
import { factorOfThisRequest } from '../../../schemas/rules/factor-of-this-request';
import { idsAgree } from '../../../schemas/rules/ids-agree';
import { idsAreFilled } from '../../../schemas/rules/ids-are-filled';
import { listsAreWhole } from '../../../schemas/rules/lists-are-whole';
import { loginActivates } from '../../../schemas/rules/login-activates';
import { memberRoles } from '../../../schemas/rules/member-roles';
import { metadataIsMerged } from '../../../schemas/rules/metadata-is-merged';
import { mfaOptions } from '../../../schemas/rules/mfa-options';
import { newMember } from '../../../schemas/rules/new-member';
import { once } from '../../../schemas/rules/once';
import { organizationDefaults } from '../../../schemas/rules/organization-defaults';
import { roleSources } from '../../../schemas/rules/role-sources';
import { secondFactorEffects } from '../../../schemas/rules/second-factor-effects';
import { sessionContinues } from '../../../schemas/rules/session-continues';
import { sessionTimes } from '../../../schemas/rules/session-times';
import { showsWhatItIsAbout } from '../../../schemas/rules/shows-what-it-is-about';
import { successIsNoError } from '../../../schemas/rules/success-is-no-error';
import { findOperation } from '../../../src/domain/find-operation';
import { HarnessError } from '../../../src/errors/harness-error';
import { isRecord } from '../../../src/io/is-record';
import type { RunEvidence } from '../../judge/run-evidence';
import { namedBy, subjectOf } from '../../judge/subject-of';

/** A set-up call that was answered with a status that it asked for. */
export interface RespondedCall {
  /** As a verb phrase: `create an organization`. */
  readonly what: string;
  readonly method: string;
  readonly path: string;
  /** The status that was asked for, and came. */
  readonly status: number;
  readonly request: object | undefined;
  readonly body: unknown;
}

/** The rules that a state rests on. The schema of set-up responses is not what is verified. */
const rules = [
  successIsNoError,
  showsWhatItIsAbout,
  idsAreFilled,
  idsAgree,
  aboutTheArranged,
  asAsked,
  asSetUp,
  listsAreWhole,
  ...once,
  organizationDefaults,
  metadataIsMerged,
  newMember,
  memberRoles,
  roleSources,
  loginActivates,
  authenticatedMeansSession,
  secondFactorEffects,
  customClaims,
  sessionContinues,
  ...sessionTimes,
  ...factorOfThisRequest,
  mfaOptions,
];

/**
 * Compares the response to a set-up call with what was asked for, and learns from it: the only place
 * where a state is found not to be arranged although the provider said 200.
 *
 * @throws HarnessError `set-up-refused`, naming the field
 */
export function readBack(call: RespondedCall, evidence: RunEvidence | undefined): void {
  const { what, method, path, status, request, body } = call;
  const operation = findOperation(method, path);
  if (evidence === undefined || operation === undefined || !isRecord(body)) return;
  const subject = subjectOf(evidence, { operation, path, request }, {});
  const circumstances = { contentType: undefined, now: 0, subject, earlier: evidence };
  const [finding] = checkRules(rules, {
    operation,
    status,
    body,
    reading: 'wire',
    request,
    circumstances,
  });
  if (finding !== undefined) {
    throw new HarnessError('set-up-refused', {
      failedTo: what,
      reason: `${method} ${path} answered ${status}, but ${finding.sentence.replace(/\.$/, '')}`,
    });
  }
  const asked = namedBy({ operation, path, request });
  if (status === 200) evidence.learn(operation, body, asked);
  else evidence.learnRefusal(body, asked);
}
