import { breaking } from './mutant';

const listener = 'http/request-listener.ts';
const credentials = 'http/check-credentials.ts';
const response = 'http/api-response.ts';

/** What holds of every request, broken. */
export const transportMutants = [
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
  ...breaking(
    'Errors hold status_code, request_id, error_type, error_message, error_url',
    response,
    {
      'an error lacks its type': ['error_type: error.type,', ''],
      'an error lacks its message': ['error_message: error.message,', ''],
      'an error lacks its address': ['error_url: errorUrl(error.status, error.type),', ''],
      'an error lacks the id of its request': [
        'request_id: requestId,\n    error_type',
        'error_type',
      ],
      'an error tells another status than the HTTP one': [
        'status_code: error.status,',
        'status_code: 400 + (error.status % 7),',
      ],
      'an error comes with status 200': ['write(response, error.status,', 'write(response, 200,'],
      'an error is plain text': [
        "'content-type': 'application/json'",
        "'content-type': 'text/plain'",
      ],
    },
  ),
  ...breaking(
    'The status and text of each error type, in errors that were ordered too',
    'refusal.ts',
    {
      'a wrong passcode is 400': [
        'otp_code_not_found: known(\n    404,',
        'otp_code_not_found: known(\n    400,',
      ],
      'a used passcode is 404': [
        'unable_to_auth_otp_code: known(\n    401,',
        'unable_to_auth_otp_code: known(\n    404,',
      ],
      'a locked member is 403': [
        'user_lock_limit_reached: known(\n    429,',
        'user_lock_limit_reached: known(\n    403,',
      ],
      'a suspended organization is 401': [
        'organization_suspended: known(\n    403,',
        'organization_suspended: known(\n    401,',
      ],
      'a session that is not found is 401': [
        'session_not_found: known(404,',
        'session_not_found: known(401,',
        'refusals/session-refusals.ts',
      ],
      'a malformed session token is 404': [
        'invalid_session_token: known(400,',
        'invalid_session_token: known(404,',
        'refusals/session-refusals.ts',
      ],
      'an unknown intermediate session is 401': [
        'intermediate_session_not_found: known(\n    404,',
        'intermediate_session_not_found: known(\n    401,',
      ],
      'a missing permission is 401': [
        'session_authorization_error: known(\n    403,',
        'session_authorization_error: known(\n    401,',
        'refusals/session-refusals.ts',
      ],
      'a malformed address is 422': ['invalid_email: known(400,', 'invalid_email: known(422,'],
    },
  ),
  ...breaking(
    'The address of an error: types that only B2B has below `/docs/b2b/api/` (which those are: I)',
    'refusals/error-url.ts',
    {
      'the address of an error is that of another status': ['/errors/${status}#', '/errors/500#'],
      'the address of an error leads elsewhere': [
        "'https://stytch.com/docs/api'",
        "'https://example.com/docs/api'",
      ],
    },
  ),
  ...breaking('Keys in alphabetical order, times in whole seconds', 'clock.ts', {
    'times have milliseconds': [
      '.toISOString().slice(0, 19)}Z`',
      '.toISOString().slice(0, 19)} UTC`',
    ],
    'times are an hour late': ['Math.floor(ms / 1000)', 'Math.floor(ms / 1000) + 3600'],
  }),
  ...breaking('Explicit nulls, or none with `--omit-nulls`', 'http/sorted-json.ts', {
    'nulls are empty texts': [
      'JSON.stringify(sorted(value, nulls))',
      "JSON.stringify(sorted(value, nulls), (_, one) => (one === null ? '' : one))",
    ],
    'empty lists are nulls': [
      'JSON.stringify(sorted(value, nulls))',
      'JSON.stringify(sorted(value, nulls), (_, one) => (Array.isArray(one) && one.length === 0 ? null : one))',
    ],
  }),
  ...breaking('An unknown route: 404 `route_not_found`, a path such as `//` as well', listener, {
    'a success tells another status than the HTTP one': [
      'status_code: status }',
      'status_code: status + 1 }',
    ],
    'a success has the id of an earlier request': [
      '{ request_id: request.requestId,',
      "{ request_id: 'request-id-test-11111111-1111-4111-8111-111111111111',",
    ],
    'a success is 201': [
      'write(response, 200, sortedJson',
      'write(response, 201, sortedJson',
      response,
    ],
  }),
];
