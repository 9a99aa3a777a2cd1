import type { Journey, Step } from '../journey';
import { passcodeSteps } from '../passcode-steps';
import { keepsSession, letIn, sessionSteps } from '../session-steps';

const change: readonly Step[] = [
  {
    name: 'change to the other organization',
    operation: 'exchange_session',
    request: { organization_id: '{other_organization_id}', session_token: '{session_token}' },
    expects: {
      ...letIn,
      '/member_id': '{other_member_id}',
      '/member_session/member_id': '{other_member_id}',
      '/member_session/organization_id': '{other_organization_id}',
      '/organization/organization_id': '{other_organization_id}',
    },
    keeps: {
      other_session_token: '/session_token',
      other_session_id: '/member_session/member_session_id',
    },
  },
  {
    name: 'use the session in the other organization',
    operation: 'authenticate_session',
    request: { session_token: '{other_session_token}' },
    expects: {
      '/member_session/member_session_id': '{other_session_id}',
      '/member_session/member_id': '{other_member_id}',
      '/member_session/organization_id': '{other_organization_id}',
    },
  },
  {
    name: 'sign out of the other organization',
    operation: 'revoke_session',
    request: { session_token: '{other_session_token}' },
    expects: {},
  },
  {
    name: 'be refused in the other organization',
    operation: 'authenticate_session',
    request: { session_token: '{other_session_token}' },
    status: 404,
    expects: { '/error_type': 'session_not_found' },
  },
];

/** A member of two organizations changes from one to the other; the first session lives on. */
export const exchange: Journey = {
  name: 'exchange to another organization',
  async start(fixture) {
    const login = await fixture.login();
    const other = await fixture.memberElsewhere(login.email_address);
    return {
      ...login,
      other_organization_id: other.organization_id,
      other_member_id: other.member_id,
    };
  },
  steps: [...passcodeSteps(letIn, keepsSession), ...change, ...sessionSteps],
};
