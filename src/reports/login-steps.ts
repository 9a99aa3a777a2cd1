import type { Operation } from '../domain/operations';

/** One step of a login, as a person who logs in would name it. */
export interface LoginStep {
  readonly id: string;
  readonly title: string;
  readonly operations: readonly Operation[];
}

/** Where an operation stands in the login. What is not listed here goes into the last step. */
const known: readonly LoginStep[] = [
  {
    id: 'ask',
    title: 'Ask for a passcode',
    operations: ['login_or_signup', 'send_discovery_otp'],
  },
  {
    id: 'prove',
    title: 'Enter the passcode',
    operations: ['authenticate', 'authenticate_discovery_otp'],
  },
  {
    id: 'choose',
    title: 'Choose an organization',
    operations: [
      'list_discovered_organizations',
      'create_discovered_organization',
      'exchange_intermediate_session',
    ],
  },
  {
    id: 'second',
    title: 'Prove a second factor',
    operations: [
      'send_sms_otp',
      'authenticate_sms_otp',
      'create_totp',
      'authenticate_totp',
      'get_recovery_codes',
      'recover',
      'rotate_recovery_codes',
    ],
  },
  {
    id: 'session',
    title: 'Stay logged in',
    operations: [
      'authenticate_session',
      'exchange_session',
      'revoke_session',
      'list_sessions',
      'get_jwks',
      'get_rbac_policy',
    ],
  },
];

const others: LoginStep = { id: 'other', title: 'Look after members', operations: [] };

/** The steps of a login in their order. */
export const loginSteps: readonly LoginStep[] = [...known, others];

/** The step that an operation belongs to. */
export function stepOf(operation: Operation | undefined): LoginStep {
  return known.find((step) => step.operations.some((one) => one === operation)) ?? others;
}
