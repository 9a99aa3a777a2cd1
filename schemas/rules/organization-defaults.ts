import type { Operation } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import { append } from '../json-pointer';
import { documentedBy, openApi } from './evidence';
import type { Facts, Rule } from './rule';

/** What Stytch documents as "the default setting" of a new organization. */
const defaults: Readonly<Record<string, string>> = {
  auth_methods: 'ALL_ALLOWED',
  email_jit_provisioning: 'NOT_ALLOWED',
  first_party_connected_apps_allowed_type: 'ALL_ALLOWED',
  mfa_methods: 'ALL_ALLOWED',
  mfa_policy: 'OPTIONAL',
  oauth_tenant_jit_provisioning: 'NOT_ALLOWED',
  // Not a setting with a default: nobody set one.
  organization_logo_url: '',
  sso_jit_provisioning: 'ALL_ALLOWED',
  third_party_connected_apps_allowed_type: 'ALL_ALLOWED',
};

const creations: ReadonlySet<Operation> = new Set([
  'create_organization',
  'create_discovered_organization',
]);

/** A new organization has the documented default in every setting that the request left open. */
export const organizationDefaults = {
  name: 'organization-defaults',
  evidence: documentedBy(`"the default setting" of each field, ${openApi}`),
  check({ operation, status, body: { organization }, request }, report) {
    if (!creations.has(operation) || status !== 200 || request === undefined) return;
    if (!isRecord(organization)) return;
    for (const [key, documented] of Object.entries({ ...defaults, ...invites(request) })) {
      const value = organization[key];
      if (request[key] != null || value == null || value === documented) continue;
      const said = `${JSON.stringify(documented)}, the default`;
      report({ pointer: append('/organization', key), documented: said, value });
    }
  },
} as const satisfies Rule;

/**
 * Documented: ALL_ALLOWED for an organization that is created without any authentication setting. With
 * some, it is NOT_ALLOWED; of `auth_methods` alone it is known that it is one of them.
 */
function invites(request: Facts): Facts {
  if (request.auth_methods != null) return { email_invites: 'NOT_ALLOWED' };
  const isOpen = !Object.keys(request).some((key) =>
    /_provisioning|_methods|_policy|_type$/.test(key),
  );
  return isOpen ? { email_invites: 'ALL_ALLOWED' } : {};
}
