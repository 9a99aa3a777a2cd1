/** How sure it is that a rule holds, and where that is from. */
export interface Evidence {
  /** Breaking what is documented is a violation; what is only inferred is told as drift. */
  readonly confidence: 'documented' | 'inferred';
  readonly source: string;
}

const openApi = "Stytch's OpenAPI document, https://github.com/stytchauth/stytch-openapi";
const reference = 'https://stytch.com/docs/api-reference/b2b';
const jwts = 'https://stytch.com/docs/b2b/guides/sessions/using-jwts';

/**
 * Every rule that a finding can speak of, whether it looks at a field, at a body, or at what passed:
 * how sure it is, and by which source. No rule reports anything without a row here.
 */
export const findingRules = {
  // Of the schema.
  type: documented(openApi),
  required: documented(openApi),
  enum: documented(openApi),
  int32: documented(openApi),
  schema: documented(openApi),
  'undocumented-key': inferred('the schema does not close its objects; Stytch adds keys'),
  'null-for-optional': inferred('docs/discoveries/null-or-absent.md'),
  'outside-open-list': inferred('the descriptions of the API reference; Stytch adds values'),
  // Of a field.
  'timestamp-rfc3339': documented('"values use RFC 3339", https://stytch.com/docs/api-reference'),
  'ids-are-filled': documented(`the meaning of ids, ${reference}`),
  // Of the response as a whole.
  'content-type': documented(`${openApi}: every response is application/json`),
  'documented-status': documented(`${openApi}: a success is a 200`),
  'status-code-equals-http': documented('"The HTTP status code of the response", API reference'),
  'success-is-no-error': documented(`errors, ${reference}/errors: a success has no error_type`),
  'ids-agree': documented(`the meaning of the ids in one response, ${reference}`),
  'authenticated-means-session': documented(
    'https://stytch.com/docs/b2b/guides/sessions/intermediate-sessions',
  ),
  'tokens-differ': documented(`the meaning of the three tokens, ${reference}`),
  'session-expires-after-start': documented(`expires_at, ${reference}`),
  'session-duration-honoured': documented(`session_duration_minutes, ${openApi}`),
  // Of the response to this request, in this state.
  'about-the-arranged': documented(`the meaning of the request's fields, ${reference}`),
  'as-asked': documented(`the meaning of the request's fields, ${reference}`),
  'as-set-up': documented(`the objects of the API, ${reference}: what nobody changes stays`),
  'organization-defaults': documented(`"the default setting" of each field, ${openApi}`),
  'metadata-is-merged': documented('https://stytch.com/docs/b2b/api/metadata'),
  'second-factor-effects': documented(
    `set_mfa_enrollment, mfa_policy and the guide to MFA, ${openApi}`,
  ),
  'sessions-listed': documented(`"all active Sessions for a Member", ${openApi}`),
  'role-sources': documented(`MemberRoleSource.type, ${openApi}`),
  'member-roles': documented('https://stytch.com/docs/b2b/guides/rbac/stytch-default'),
  'new-member': documented(`the meaning of the fields of a member, ${reference}`),
  'factor-order': documented(`sequence_order of the session object, ${reference}`),
  'verdict-when-asked': documented(`verdict and authorization_check, ${openApi}`),
  'new-address': documented(`retired_email_addresses and email_address_verified, ${openApi}`),
  'mfa-options': documented(
    'https://stytch.com/docs/b2b/guides/sessions/intermediate-sessions: mfa_required',
  ),
  'lock-times': documented('https://stytch.com/docs/resources/platform/user-locks'),
  'intermediate-session-lives': documented(`"a default expiry of 10 minutes", ${openApi}`),
  'discovered-needs': documented(`member_authenticated and membership.type, ${openApi}`),
  'search-shows-organizations': documented(`organizations, of a search for members, ${reference}`),
  'new-objects': documented(`member_created and created_at, ${reference}`),
  'lists-are-whole': documented(`the meaning of the lists, ${reference}`),
  'second-factor-secrets': documented(`secret, qr_code and recovery_codes, ${reference}`),
  'keys-of-the-provider': documented(jwts),
  'times-have-passed': documented(`created_at and updated_at, ${reference}`),
  'session-roles': documented(`roles, ${reference}: those that the member has`),
  'session-as-set-up': documented(`the meaning of member_session_id, ${reference}`),
  'admin-by-role': documented(`is_admin, ${openApi}: the role stytch_admin`),
  'session-is-of-now': documented(`started_at and last_accessed_at, ${reference}`),
  'session-continues': documented(`session_token and session_jwt, ${openApi}`),
  'custom-claims-as-asked': documented(`session_custom_claims, ${openApi}`),
  'factor-of-this-request': documented(`authentication_factors, ${reference}`),
  'login-activates': documented(`a right passcode verifies the address, ${reference}`),
  'factor-time': inferred('last_authenticated_at is optional, and its moment is not documented'),
  'session-jwt-verifies': documented(jwts),
  'session-jwt-agrees': documented(jwts),
  'session-jwt-lifetime': documented(`"a fixed lifetime of five minutes", ${openApi}`),
  'session-jwt-claims': inferred('Stytch adds claims of its own'),
  'request-id-once': documented(`"Globally unique UUID", request_id, ${openApi}`),
  'token-once': documented(`the meaning of the tokens, ${reference}`),
} as const satisfies Readonly<Record<string, Evidence>>;

/** The stable name of what a check holds a response to. */
export type FindingRule = keyof typeof findingRules;

function documented(source: string): Evidence {
  return { confidence: 'documented', source };
}

function inferred(source: string): Evidence {
  return { confidence: 'inferred', source };
}
