import { discoverySteps, usedUp } from '../discovery-steps';
import { absent, type Journey } from '../journey';
import { keepsSession, letIn, sessionSteps } from '../session-steps';

/** A member who does not say which organization finds it, and enters. */
export const discoveryJoins: Journey = {
  name: 'discovery into an existing organization',
  start: async (fixture) => ({ ...(await fixture.login()) }),
  steps: [
    ...discoverySteps({
      '/discovered_organizations/0/organization/organization_id': '{organization_id}',
      '/discovered_organizations/0/membership/type': 'active_member',
      '/discovered_organizations/0/membership/member/member_id': '{member_id}',
      '/discovered_organizations/0/member_authenticated': true,
      '/discovered_organizations/1': absent,
    }),
    {
      name: 'enter the organization',
      operation: 'exchange_intermediate_session',
      request: {
        organization_id: '{organization_id}',
        intermediate_session_token: '{intermediate_session_token}',
      },
      expects: { ...letIn, '/organization/organization_id': '{organization_id}' },
      keeps: keepsSession,
    },
    usedUp,
    ...sessionSteps,
  ],
};
