import { aboutTheArranged } from './about-the-arranged';
import { adminByRole } from './admin-by-role';
import { asAsked } from './as-asked';
import { asSetUp } from './as-set-up';
import { authenticatedMeansSession } from './authenticated-means-session';
import { contentTypeIsJson } from './content-type-is-json';
import { customClaims } from './custom-claims';
import { discoveredNeeds } from './discovered-needs';
import { factorOfThisRequest } from './factor-of-this-request';
import { factorOrder } from './factor-order';
import { idsAgree } from './ids-agree';
import { idsAreFilled } from './ids-are-filled';
import { intermediateSessionLives } from './intermediate-session-lives';
import { keysOfTheProvider } from './keys-of-the-provider';
import { listsAreWhole } from './lists-are-whole';
import { lockTimes } from './lock-times';
import { loginActivates } from './login-activates';
import { memberRoles } from './member-roles';
import { metadataIsMerged } from './metadata-is-merged';
import { mfaOptions } from './mfa-options';
import { newAddress } from './new-address';
import { newMember } from './new-member';
import { newObjects } from './new-objects';
import { once } from './once';
import { organizationDefaults } from './organization-defaults';
import { roleSources } from './role-sources';
import type { Rule } from './rule';
import { schemaRules } from './schema-rules';
import { searchShowsOrganizations } from './search-shows-organizations';
import { secondFactorEffects } from './second-factor-effects';
import { secondFactorSecrets } from './second-factor-secrets';
import { sessionAsSetUp } from './session-as-set-up';
import { sessionContinues } from './session-continues';
import { sessionIsOfNow } from './session-is-of-now';
import { sessionJwtAgrees } from './session-jwt-agrees';
import { sessionRoles } from './session-roles';
import { sessionTimes } from './session-times';
import { sessionsListed } from './sessions-listed';
import { statusIsDocumented } from './status-is-documented';
import { successIsNoError } from './success-is-no-error';
import { timesHavePassed } from './times-have-passed';
import { tokensDiffer } from './tokens-differ';
import { verdictWhenAsked } from './verdict-when-asked';

/** The rules that look at more than one place of a response. */
export const responseRules = [
  ...statusIsDocumented,
  contentTypeIsJson,
  successIsNoError,
  idsAreFilled,
  idsAgree,
  authenticatedMeansSession,
  tokensDiffer,
  ...sessionTimes,
  sessionIsOfNow,
  sessionContinues,
  sessionAsSetUp,
  sessionRoles,
  adminByRole,
  timesHavePassed,
  customClaims,
  ...factorOfThisRequest,
  loginActivates,
  ...sessionJwtAgrees,
  aboutTheArranged,
  asAsked,
  asSetUp,
  organizationDefaults,
  metadataIsMerged,
  secondFactorEffects,
  sessionsListed,
  roleSources,
  memberRoles,
  newMember,
  intermediateSessionLives,
  lockTimes,
  mfaOptions,
  newAddress,
  discoveredNeeds,
  factorOrder,
  verdictWhenAsked,
  searchShowsOrganizations,
  newObjects,
  listsAreWhole,
  secondFactorSecrets,
  keysOfTheProvider,
  ...once,
] as const satisfies readonly Rule[];

/** Every rule, whether it looks at a place or at a response: no finding speaks of another. */
export const allRules = [...schemaRules, ...responseRules] as const;

/** The names of the rules. */
export type RuleName = (typeof allRules)[number]['name'];

/** A rule that is in the list. */
export interface ListedRule extends Rule {
  readonly name: RuleName;
}
