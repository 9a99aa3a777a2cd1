import { discoverySteps, usedUp } from '../discovery-steps';
import { absent, filled, type Journey } from '../journey';
import { keepsSession, sessionSteps } from '../session-steps';

/** Somebody who is nowhere a member creates an organization, and is its admin. */
export const discoveryCreates: Journey = {
  name: 'discovery with a new organization',
  start: async (fixture) => ({
    email_address: fixture.newAddress(),
    organization_slug: fixture.plannedSlug(),
  }),
  steps: [
    ...discoverySteps({ '/discovered_organizations/0': absent }),
    {
      name: 'create an organization',
      operation: 'create_discovered_organization',
      request: {
        intermediate_session_token: '{intermediate_session_token}',
        organization_name: 'Contract test',
        organization_slug: '{organization_slug}',
      },
      expects: {
        '/member_authenticated': true,
        '/member/status': 'active',
        '/member/is_admin': true,
        '/member/email_address': '{email_address}',
        '/organization/organization_name': 'Contract test',
        '/organization/organization_slug': '{organization_slug}',
        '/session_token': filled,
        '/session_jwt': filled,
        '/intermediate_session_token': '',
      },
      keeps: {
        ...keepsSession,
        member_id: '/member_id',
        organization_id: '/organization/organization_id',
      },
    },
    usedUp,
    ...sessionSteps,
  ],
};
