import { aboutTheArranged } from './about-the-arranged';
import { asAsked } from './as-asked';
import { asSetUp } from './as-set-up';
import { authenticatedMeansSession } from './authenticated-means-session';
import { contentTypeIsJson } from './content-type-is-json';
import { customClaims } from './custom-claims';
import { discoveredNeeds } from './discovered-needs';
import { factorOfThisRequest } from './factor-of-this-request';
import { idsAgree } from './ids-agree';
import { idsAreFilled } from './ids-are-filled';
import { intermediateSessionLives } from './intermediate-session-lives';
import { lockTimes } from './lock-times';
import { loginActivates } from './login-activates';
import { memberRoles } from './member-roles';
import { metadataIsMerged } from './metadata-is-merged';
import { mfaOptions } from './mfa-options';
import { newAddress } from './new-address';
import { newMember } from './new-member';
import { once } from './once';
import { organizationDefaults } from './organization-defaults';
import { recoveryCodesCounted } from './recovery-codes-counted';
import { roleSources } from './role-sources';
import type { Rule } from './rule';
import { searchShowsOrganizations } from './search-shows-organizations';
import { secondFactorEffects } from './second-factor-effects';
import { sessionContinues } from './session-continues';
import { sessionIsOfNow } from './session-is-of-now';
import { sessionJwtAgrees } from './session-jwt-agrees';
import { sessionTimes } from './session-times';
import { sessionsListed } from './sessions-listed';
import { statusIsDocumented } from './status-is-documented';
import { tokensDiffer } from './tokens-differ';

/** Every rule that looks at more than one place; those of single fields are in `schemas/survey/`. */
export const allRules: readonly Rule[] = [
  ...statusIsDocumented,
  contentTypeIsJson,
  idsAreFilled,
  idsAgree,
  authenticatedMeansSession,
  tokensDiffer,
  sessionTimes,
  sessionIsOfNow,
  sessionContinues,
  customClaims,
  factorOfThisRequest,
  loginActivates,
  sessionJwtAgrees,
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
  recoveryCodesCounted,
  searchShowsOrganizations,
  once,
];
