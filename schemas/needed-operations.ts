import { authenticatePath, loginOrSignupPath } from '../src/vocabulary';

/** One operation of the vendor's OpenAPI document, and the document of ours that holds its schemas. */
export interface NeededOperation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  /** `otp-email` is what the contract speaks of; `set-up` is what provider states need besides. */
  readonly document: 'otp-email' | 'set-up';
}

const organization = '/v1/b2b/organizations/{organization_id}';

/** Every operation whose schemas we keep. `schemas:sync` reads them, and all that they reach. */
export const neededOperations = {
  authenticate: { method: 'post', path: authenticatePath, document: 'otp-email' },
  login_or_signup: { method: 'post', path: loginOrSignupPath, document: 'otp-email' },
  create_organization: { method: 'post', path: '/v1/b2b/organizations', document: 'set-up' },
  get_organization: { method: 'get', path: organization, document: 'set-up' },
  update_organization: { method: 'put', path: organization, document: 'set-up' },
  delete_organization: { method: 'delete', path: organization, document: 'set-up' },
  search_organizations: {
    method: 'post',
    path: '/v1/b2b/organizations/search',
    document: 'set-up',
  },
  create_member: { method: 'post', path: `${organization}/members`, document: 'set-up' },
  get_member: { method: 'get', path: `${organization}/member`, document: 'set-up' },
  update_member: { method: 'put', path: `${organization}/members/{member_id}`, document: 'set-up' },
  delete_member: {
    method: 'delete',
    path: `${organization}/members/{member_id}`,
    document: 'set-up',
  },
  authenticate_session: {
    method: 'post',
    path: '/v1/b2b/sessions/authenticate',
    document: 'set-up',
  },
  list_sessions: { method: 'get', path: '/v1/b2b/sessions', document: 'set-up' },
  revoke_session: { method: 'post', path: '/v1/b2b/sessions/revoke', document: 'set-up' },
  get_jwks: { method: 'get', path: '/v1/b2b/sessions/jwks/{project_id}', document: 'set-up' },
  authenticate_magic_link: {
    method: 'post',
    path: '/v1/b2b/magic_links/authenticate',
    document: 'set-up',
  },
} as const satisfies Record<string, NeededOperation>;

export type Operation = keyof typeof neededOperations;

/** The names of all operations whose schemas we keep. */
export const operationNames = Object.keys(neededOperations).filter(isOperation);

/** Whether a text names an operation whose schemas we keep. */
export function isOperation(name: string): name is Operation {
  return Object.hasOwn(neededOperations, name);
}
