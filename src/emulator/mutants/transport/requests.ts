import { breaking } from '../mutant';

const credentials = 'http/check-credentials.ts';

/** What a request needs whatever it asks for, broken. */
export const requestMutants = [
  ...breaking(
    'HTTP Basic with project id and secret on every backend call; anything else is 401 `unauthorized_credentials` (an absent header: I)',
    credentials,
    {
      'any secret is good': [
        'if (header === expected) return;',
        'if (header !== undefined) return;',
      ],
      'no credentials are needed': ['if (header === expected) return;', 'return;'],
      'wrong credentials are told as a malformed project id': [
        "throw new Refusal('unauthorized_credentials');",
        "throw new Refusal('invalid_project_id_authentication');",
      ],
      'wrong credentials are forbidden, not unauthorized': [
        'unauthorized_credentials: known(401,',
        'unauthorized_credentials: known(403,',
        'refusal.ts',
      ],
    },
  ),
  ...breaking(
    'A project id of the wrong form: 400 `invalid_project_id_authentication`',
    credentials,
    {
      'a project id of the wrong form is unauthorized': [
        "throw new Refusal('invalid_project_id_authentication');",
        '',
      ],
      'every project id has the wrong form': ['!projectIdForm.test(given)', 'true'],
    },
  ),
  ...breaking(
    'The keys (JWKS) are served without credentials, as the official SDK fetches them',
    'routes/get-jwks.ts',
    {
      'the keys are those of another project': ['kid: world.signingKey.id,', "kid: 'another',"],
      'there are no keys': ['keys: [\n        {', 'keys: true ? [] : [\n        {'],
      'the keys are for encryption': ["use: 'sig'", "use: 'enc'"],
      'the keys are of another algorithm': ["alg: 'RS256'", "alg: 'ES256'"],
    },
  ),
  ...breaking('An organization is found by its id, slug or external id', 'world.ts', {
    'an organization is not found by its slug': ['organization.slug === key || ', ''],
    'an organization is not found by its external id': [' || organization.externalId === key', ''],
    'an organization is found by any slug': ['organization.slug === key ||', 'key.length > 0 ||'],
  }),
  ...breaking(
    'What can be none of the three: 400 `invalid_organization_id` (when it comes: I)',
    'routes/known.ts',
    {
      'a malformed organization id is not found': [
        "throw new Refusal('invalid_organization_id');",
        '',
      ],
      'an unknown organization is told as malformed': [
        "throw new Refusal('organization_not_found');",
        "throw new Refusal('invalid_organization_id');",
      ],
    },
  ),
];
