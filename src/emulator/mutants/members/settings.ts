import { breaking } from '../mutant';

const settings = 'routes/organization-input.ts';

/** The settings of organizations, broken. */
export const settingMutants = [
  ...breaking(
    'A setting takes the values that Stytch lists (types C, status I)',
    'rules/refuse-unlisted-values.ts',
    {
      'a setting takes any value': ['if (unlisted !== undefined) throw new Refusal(refusal);', ''],
      'a setting does not take what it lists': [
        "mfa_policy: ['invalid_organization_mfa_policy', ['OPTIONAL', 'REQUIRED_FOR_ALL']]",
        "mfa_policy: ['invalid_organization_mfa_policy', ['OPTIONAL']]",
      ],
    },
  ),
  ...breaking(
    'RESTRICTED needs its list; for the e-mail settings: I',
    'rules/refuse-restricted-without-list.ts',
    {
      'RESTRICTED needs no list of primary methods': [
        "throw new Refusal('allowed_auth_methods_required_for_restricted');",
        '',
      ],
      'RESTRICTED needs no list of MFA methods': [
        "throw new Refusal('allowed_mfa_methods_required_for_restricted');",
        '',
      ],
    },
  ),
  ...breaking(
    '`email_invites` is ALL_ALLOWED for an organization created without any authentication setting, else NOT_ALLOWED (which settings count: I)',
    'rules/default-email-invites.ts',
    {
      'email_invites is always NOT_ALLOWED': [
        "some ? 'NOT_ALLOWED' : 'ALL_ALLOWED'",
        "'NOT_ALLOWED'",
      ],
      'email_invites is always ALL_ALLOWED': [
        "some ? 'NOT_ALLOWED' : 'ALL_ALLOWED'",
        "'ALL_ALLOWED'",
      ],
    },
  ),
  ...breaking(
    'Characters and lengths of slug, external id and name; domains that are too common (types C, status I; our list of domains is short)',
    'rules/refuse-slug.ts',
    {
      'a slug takes any character': ["throw new Refusal('invalid_organization_slug');", ''],
      'a common domain is allowed': [
        'if (isCommonDomain(domain)) throw new Refusal(tooCommon);',
        '',
        'rules/refuse-domains.ts',
      ],
      'a name takes any length': ["throw new Refusal('invalid_organization_name');", '', settings],
    },
  ),
  ...breaking('Slugs and external ids are unique in the project', 'rules/refuse-slug.ts', {
    'a slug is taken twice': ["throw new Refusal('organization_slug_already_used');", ''],
    'an external id of an organization is taken twice': [
      "throw new Refusal('organization_external_id_already_used');",
      '',
      'rules/refuse-organization-external-id.ts',
    ],
    'a slug is not changed': ['slug || organization.slug', 'organization.slug', settings],
  }),
];
