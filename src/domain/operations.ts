/** One operation of Stytch's B2B API that the harness knows. */
export interface OperationRow {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** As Stytch's OpenAPI document writes it, parameters in braces. */
  readonly path: string;
  /**
   * `contract`: the login calls it, and interactions of the contract may speak of it. `set-up`: only
   * provider states need it.
   */
  readonly role: 'contract' | 'set-up';
  /** Whether it is served to anyone, so that a caller need not show the project's credentials. */
  readonly isPublic?: true;
}

const organizations = '/v1/b2b/organizations';
const organization = `${organizations}/{organization_id}`;
const members = `${organization}/members`;
const member = `${members}/{member_id}`;
const otps = '/v1/b2b/otps';
const sessions = '/v1/b2b/sessions';
const recoveryCodes = '/v1/b2b/recovery_codes';
const discovery = '/v1/b2b/discovery';

/**
 * Every operation that the harness knows: the only place with its method, its path and its role. The
 * schemas that are kept (`npm run schemas:sync`), the operations of the contract, and the routes that
 * the emulator must serve follow from it; what an operation's response is called is in
 * `schemas/source.json`, read from Stytch's document.
 */
export const operations = {
  login_or_signup: contract('post', `${otps}/email/login_or_signup`),
  authenticate: contract('post', `${otps}/email/authenticate`),
  authenticate_session: contract('post', `${sessions}/authenticate`),
  exchange_session: contract('post', `${sessions}/exchange`),
  revoke_session: contract('post', `${sessions}/revoke`),
  list_sessions: contract('get', sessions),
  get_jwks: { ...contract('get', `${sessions}/jwks/{project_id}`), isPublic: true },
  get_rbac_policy: contract('get', '/v1/b2b/rbac/policy'),
  send_sms_otp: contract('post', `${otps}/sms/send`),
  authenticate_sms_otp: contract('post', `${otps}/sms/authenticate`),
  create_totp: contract('post', '/v1/b2b/totp'),
  authenticate_totp: contract('post', '/v1/b2b/totp/authenticate'),
  get_recovery_codes: contract('get', `${recoveryCodes}/{organization_id}/{member_id}`),
  recover: contract('post', `${recoveryCodes}/recover`),
  rotate_recovery_codes: contract('post', `${recoveryCodes}/rotate`),
  send_discovery_otp: contract('post', `${otps}/email/discovery/send`),
  authenticate_discovery_otp: contract('post', `${otps}/email/discovery/authenticate`),
  list_discovered_organizations: contract('post', `${discovery}/organizations`),
  create_discovered_organization: contract('post', `${discovery}/organizations/create`),
  exchange_intermediate_session: contract('post', `${discovery}/intermediate_sessions/exchange`),
  update_organization: contract('put', organization),
  update_member: contract('put', member),
  search_members: contract('post', `${organizations}/members/search`),
  get_member: contract('get', `${organization}/member`),
  create_organization: setUp('post', organizations),
  get_organization: setUp('get', organization),
  delete_organization: setUp('delete', organization),
  search_organizations: setUp('post', `${organizations}/search`),
  delete_organization_external_id: setUp('delete', `${organization}/external_id`),
  get_organization_metrics: setUp('get', `${organization}/metrics`),
  create_member: setUp('post', members),
  delete_member: setUp('delete', member),
  reactivate_member: setUp('put', `${member}/reactivate`),
  dangerously_get_member: setUp('get', `${organizations}/members/dangerously_get/{member_id}`),
  delete_member_phone_number: setUp('delete', `${members}/mfa_phone_numbers/{member_id}`),
  delete_member_totp: setUp('delete', `${member}/totp`),
  delete_member_external_id: setUp('delete', `${member}/external_id`),
  delete_member_password: setUp('delete', `${members}/passwords/{member_password_id}`),
  unlink_retired_email: setUp('post', `${member}/unlink_retired_email`),
  get_organization_policy: setUp('get', '/v1/b2b/rbac/organizations/{organization_id}'),
  set_organization_policy: setUp('put', '/v1/b2b/rbac/organizations/{organization_id}'),
  authenticate_magic_link: setUp('post', '/v1/b2b/magic_links/authenticate'),
  invite_member: setUp('post', '/v1/b2b/magic_links/email/invite'),
} as const satisfies Record<string, OperationRow>;

export type Operation = keyof typeof operations;

/** The operations that the contract may speak of. */
export type ContractOperation = {
  [Name in Operation]: (typeof operations)[Name]['role'] extends 'contract' ? Name : never;
}[Operation];

/** The names of all operations. */
export const operationNames = Object.keys(operations).filter(isOperation);

/** Whether a text names an operation. */
export function isOperation(name: string): name is Operation {
  return Object.hasOwn(operations, name);
}

/** Whether the contract may speak of an operation. */
export function isContractOperation(name: Operation): name is ContractOperation {
  return operations[name].role === 'contract';
}

function contract<M extends OperationRow['method'], P extends string>(method: M, path: P) {
  return { method, path, role: 'contract' } as const;
}

function setUp<M extends OperationRow['method'], P extends string>(method: M, path: P) {
  return { method, path, role: 'set-up' } as const;
}
