import { fieldsOf } from './fields-of';

const stranger = '11111111-1111-4111-8111-111111111111';

/** The fields of organizations, computed wrongly. */
export const organizationFields = [
  ...fieldsOf('bodies/organization-body.ts', {
    'an organization has the id of a stranger': [
      'organization_id: organization.organizationId',
      `organization_id: 'organization-test-${stranger}'`,
    ],
    'an organization has no id': [
      'organization_id: organization.organizationId',
      "organization_id: ''",
    ],
    'an organization has another slug': [
      'organization_slug: organization.slug',
      "organization_slug: 'another'",
    ],
    'an organization has no slug': [
      'organization_slug: organization.slug',
      "organization_slug: ''",
    ],
    'an organization was created in 1970': ['timestamp(organization.createdAt)', 'timestamp(0)'],
    'an organization was created tomorrow': [
      'timestamp(organization.createdAt)',
      'timestamp(organization.createdAt + 86_400_000)',
    ],
    'an organization was changed in 1970': ['timestamp(organization.updatedAt)', 'timestamp(0)'],
    'an organization was changed tomorrow': [
      'timestamp(organization.updatedAt)',
      'timestamp(organization.updatedAt + 86_400_000)',
    ],
    'an organization has no settings of its own': [
      '...organization.settings,',
      'organization_name: organization.settings.organization_name,',
    ],
    'an organization has another name': [
      '...organization.settings,',
      "...organization.settings, organization_name: 'Another',",
    ],
    'an organization requires MFA of nobody': [
      '...organization.settings,',
      "...organization.settings, mfa_policy: 'OPTIONAL',",
    ],
    'an organization requires MFA of all': [
      '...organization.settings,',
      "...organization.settings, mfa_policy: 'REQUIRED_FOR_ALL',",
    ],
    'an organization allows all methods': [
      '...organization.settings,',
      "...organization.settings, auth_methods: 'ALL_ALLOWED', allowed_auth_methods: [],",
    ],
    'an organization provisions all': [
      '...organization.settings,',
      "...organization.settings, email_jit_provisioning: 'ALL_ALLOWED',",
    ],
    'an organization allows no domain': [
      '...organization.settings,',
      '...organization.settings, email_allowed_domains: [],',
    ],
    'an organization allows another domain': [
      '...organization.settings,',
      "...organization.settings, email_allowed_domains: ['example.net'],",
    ],
    'an organization has metadata of a stranger': [
      '...organization.settings,',
      '...organization.settings, trusted_metadata: { stranger: true },',
    ],
    'an organization has another logo': [
      '...organization.settings,',
      "...organization.settings, organization_logo_url: 'https://example.com/another.png',",
    ],
  }),
];
