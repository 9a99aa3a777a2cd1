import { breaking } from '../mutant';

const response = 'http/api-response.ts';

/** The form of errors, broken. */
export const errorMutants = [
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
];
