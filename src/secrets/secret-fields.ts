/**
 * The JSON keys whose values are secrets wherever they appear, in requests and responses alike.
 * The redacting proxy replaces them before Pact sees a body; findings and reports mask them.
 */
export const secretFields = [
  'code',
  'intermediate_session_token',
  'magic_links_token',
  'password',
  'secret',
  'session_jwt',
  'session_token',
  'token',
] as const;

const names: ReadonlySet<string> = new Set(secretFields);

/** Whether the value under this key is a secret. */
export function isSecretField(key: string): boolean {
  return names.has(key);
}

/** What a reader may know of a secret: that it is one, and how long it is (characters). */
export function maskSecret(value: string): string {
  return value === '' ? '""' : `<secret, ${value.length} characters>`;
}
