import { breaking } from '../mutant';

const joining = 'rules/join-by-login.ts';
const creating = 'routes/create-discovered-organization.ts';

/** New organizations, broken. */
export const creatingMutants = [
  ...breaking(
    'A creation makes the address the admin of a new organization, and uses the login up',
    creating,
    {
      'a creation makes no admin': ["member.roles = ['stytch_admin'];", ''],
      'a creation makes a member of another address': [
        'newMember(world, organization, { emailAddress, pending: true })',
        "newMember(world, organization, { emailAddress: 'another@example.com', pending: true })",
      ],
      'a creation ignores the asked duration': [
        'const options = { minutes, claims };',
        'const options = { minutes: undefined, claims };',
      ],
      'a creation ignores claims': [
        'const options = { minutes, claims };',
        'const options = { minutes, claims: undefined };',
      ],
      'a creation ignores the settings': [
        'organizationInput.parse({ ...asked, organization_name: name })',
        'organizationInput.parse({ organization_name: name })',
      ],
      'a creation ignores the name': [
        'asked.organization_name || discoveredName(emailAddress)',
        'discoveredName(emailAddress)',
      ],
    },
  ),
  ...breaking(
    'Without a name it is called by the mail domain, or by the name in an address of a common domain or `.edu` (its exact form: I)',
    'rules/discovered-name.ts',
    {
      'an organization without a name is called by the name in the address': [
        'isCommonDomain(domain) || domain.endsWith',
        'true || domain.endsWith',
      ],
      'an organization without a name is called otherwise': [
        "domain.split('.')[0] ?? domain",
        '`another ${domain}`',
      ],
    },
  ),
  ...breaking('With MFA required the admin enrols first', creating, {
    'a creation with MFA required logs the admin in': [
      'joinByLogin(world, { organization, member',
      "joinByLogin(world, { organization: { ...organization, mfaPolicy: 'OPTIONAL' }, member",
    ],
    'a creation with MFA required says nothing of it': [
      'return { intermediate, mfaRequired: mfaRequiredBody(member, initiated), primaryRequired: null };',
      'return { intermediate, mfaRequired: null, primaryRequired: { allowed_auth_methods: [] } };',
      joining,
    ],
  }),
];
