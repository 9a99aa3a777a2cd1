import { breaking } from '../mutant';

const input = 'routes/member-input.ts';
const routes = 'routes/members.ts';
const settings = 'routes/organization-input.ts';

/** Changes of members and their metadata, broken. */
export const changingMutants = [
  ...breaking(
    'Members: e-mail address, name, roles and default MFA method can be changed; a new address is unverified and retires the old',
    input,
    {
      'a name is not changed': ['member.name = asked.name ?? member.name;', ''],
      'a name is changed to another': [
        'asked.name ?? member.name',
        "asked.name ? 'another' : member.name",
      ],
      'roles are not changed': ['member.roles = asked.roles\n', 'member.roles = false\n'],
      'a default MFA method is not changed': [
        'member.defaultMfaMethod = method || member.defaultMfaMethod;',
        '',
      ],
      'an enrolment is not changed': [
        'asked.mfa_enrolled ?? member.mfaEnrolled',
        'member.mfaEnrolled',
      ],
      'a phone number is not set': ['phone || member.mfaPhoneNumber', 'member.mfaPhoneNumber'],
      'a breakglass member is none': [
        'asked.is_breakglass ?? member.isBreakglass',
        'member.isBreakglass',
      ],
      'an update forgets the name of a member': ['asked.name ?? member.name', "asked.name ?? ''"],
      'an update changes all members of the organization': [
        'applyMemberInput(world, organization, member, asked);\n  if (address',
        'for (const one of world.membersOf(organization.organizationId)) applyMemberInput(world, organization, one, { ...asked, mfa_phone_number: null, external_id: null });\n  if (address',
        routes,
      ],
      'a new address stays verified': [
        'member.emailVerified = false;',
        '',
        'rules/change-email.ts',
      ],
      'a new address retires nothing': ['...(unlink ? [] : [old]),', '', 'rules/change-email.ts'],
      'an address is not changed': [
        'member.emailAddress = emailAddress;',
        '',
        'rules/change-email.ts',
      ],
    },
  ),
  ...breaking(
    'Metadata of members is merged at the top level, null deletes',
    'rules/merge-metadata.ts',
    {
      'metadata is replaced and not merged': ['{ ...metadata, ...asked }', '(asked ?? metadata)'],
      'metadata once set stays as it is': [
        '{ ...metadata, ...asked }',
        '{ ...asked, ...metadata }',
      ],
      'null does not delete metadata': ['.filter(([, value]) => value !== null)', ''],
      'trusted metadata is not changed': ['member.trustedMetadata = trusted;', '', input],
      'untrusted metadata is not changed': ['member.untrustedMetadata = untrusted;', '', input],
    },
  ),
  ...breaking('Metadata of organizations is merged at the top level, null deletes', settings, {
    'metadata of an organization is not changed': [
      'settings.trusted_metadata = mergeMetadata(metadataOf(organization), metadata);',
      '',
    ],
    'metadata of an organization is replaced': [
      'mergeMetadata(metadataOf(organization), metadata)',
      'mergeMetadata({}, metadata)',
    ],
  }),
  ...breaking(
    'Metadata has 20 keys at most (stated for consumer; type C, status I)',
    'rules/merge-metadata.ts',
    {
      'metadata of more than 20 keys is taken': ['mostKeys = 20', 'mostKeys = 2000'],
      'metadata of two keys is too much': ['mostKeys = 20', 'mostKeys = 1'],
    },
  ),
  ...breaking(
    'Metadata has 4 KB at most (stated for consumer; type C, status I)',
    'rules/merge-metadata.ts',
    {
      'metadata of more than 4 KB is taken': ['mostBytes = 4096', 'mostBytes = 1_000_000'],
      'metadata of ten bytes is too large': ['mostBytes = 4096', 'mostBytes = 9'],
    },
  ),
  ...breaking(
    'A phone number is kept until it is deleted (type C, status I)',
    'rules/refuse-phone-number.ts',
    {
      'a phone number is replaced': [
        "if (member.mfaPhoneNumber !== '') throw new Refusal('duplicate_member_phone_number_for_member');",
        '',
      ],
      'the form of a phone number is not looked at': [
        "throw new Refusal('invalid_phone_number');",
        '{}',
      ],
    },
  ),
  ...breaking(
    "A retired address is the member's own until it is unlinked (type C, status I)",
    'rules/refuse-taken-email.ts',
    {
      'the address of another member is taken over': [
        "throw new Refusal('duplicate_member_email');",
        '{}',
      ],
      'a retired address of another member is taken over': [
        "throw new Refusal('retired_member_email');",
        '',
      ],
    },
  ),
  ...breaking(
    'An external id of a member stands in for the id in paths, and is unique in its organization (type C, status I)',
    'rules/refuse-member-external-id.ts',
    {
      'an external id is taken twice': ["throw new Refusal('duplicate_member_external_id');", '{}'],
      'an external id is not set': ['externalId || member.externalId', 'member.externalId', input],
      'a member is not found by external id': [
        'member.externalId === externalId',
        'false',
        'world.ts',
      ],
    },
  ),
];
