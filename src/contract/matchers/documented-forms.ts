/** How sure we are of a form: see docs/discoveries/contract-forms.md for the evidence. */
export type Confidence = 'documented' | 'recorded' | 'official code';

/** A form that Stytch's strings have and the schema does not state. */
export interface DocumentedForm {
  readonly pattern: string;
  readonly confidence: Confidence;
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

function idWith(prefix: string): DocumentedForm {
  return { pattern: `^${prefix}-test-${uuid}$`, confidence: 'documented' };
}

const emailAddress: DocumentedForm = {
  pattern: '^[^@\\s]+@[^@\\s]+$',
  confidence: 'documented',
};

/** RFC 3339; Stytch sends whole seconds in UTC, its SDKs' tests have fractions too. */
const timestamp: DocumentedForm = {
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?(?:Z|[+-]\\d{2}:\\d{2})$',
  confidence: 'recorded',
};

/**
 * The forms that a matcher may rely on, by property name. What is only inferred stands elsewhere:
 * its presence is matched and its form is not. No secret is here, and none ever may be: a mismatch
 * against a pattern prints the value.
 */
export const documentedForms: Readonly<Record<string, DocumentedForm>> = {
  request_id: idWith('request-id'),
  organization_id: idWith('organization'),
  member_id: idWith('member'),
  // Newer pages say member-session, older ones session; both are accepted.
  member_session_id: idWith('(?:member-)?session'),
  email_address: emailAddress,
  organization_slug: { pattern: '^[A-Za-z0-9._~-]{2,128}$', confidence: 'documented' },
  started_at: timestamp,
  last_accessed_at: timestamp,
  expires_at: timestamp,
  created_at: timestamp,
  updated_at: timestamp,
  last_authenticated_at: timestamp,
  error_url: { pattern: '^https://stytch\\.com/docs/.*$', confidence: 'recorded' },
};

/** Properties that are always filled, in a form that is only inferred. */
export const alwaysFilled: ReadonlySet<string> = new Set(['method_id', 'error_message']);
