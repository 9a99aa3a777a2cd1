/** One value that a provider state can provide to the request under test. */
interface ProvidedValueRow {
  /**
   * What stands in the contract in its place: constant, obviously fake, and no other row's. When one
   * reaches a provider, somebody forgot to provide the real value.
   */
  readonly placeholder: string;
  /** Whether the real value must never reach Pact, a report or a log. */
  readonly isSecret: boolean;
}

/** Every value that a provider state can provide; a new one is a row here. */
export const providedValues = {
  /** Not the emulator's, so that the example is told from a real one there too. */
  project_id: open('project-test-00000000-0000-4000-8000-000000000020'),
  organization_id: open('organization-test-00000000-0000-4000-8000-000000000000'),
  organization_slug: open('example-organization'),
  /** What the application calls the organization, and a member of it. */
  organization_external_id: open('example-organization-external-id'),
  external_id: open('example-external-id'),
  /** Where the next page of a search begins. */
  cursor: open('example-cursor'),
  /** The organization that a member changes to. */
  other_organization_id: open('organization-test-00000000-0000-4000-8000-000000000010'),
  member_id: open('member-test-00000000-0000-4000-8000-000000000002'),
  /** Somebody else in the same organization. */
  other_member_id: open('member-test-00000000-0000-4000-8000-000000000012'),
  member_session_id: open('member-session-test-00000000-0000-4000-8000-000000000004'),
  email_address: open('member@example.com'),
  other_email_address: open('other-member@example.com'),
  phone_number: open('+12025550100'),
  telemetry_id: open('example-telemetry-id'),
  /** The e-mailed passcode. */
  code: secret('000000'),
  sms_code: secret('000001'),
  totp_code: secret('000002'),
  recovery_code: secret('example-recovery-code'),
  session_token: secret('example-session-token'),
  session_jwt: secret('example-session-jwt'),
  intermediate_session_token: secret('example-intermediate-session-token'),
} as const satisfies Record<string, ProvidedValueRow>;

/** The name of a value that a provider state can provide. */
export type ProvidedValue = keyof typeof providedValues;

/** Whether a name is one of them. */
export function isProvidedValue(name: string): name is ProvidedValue {
  return Object.hasOwn(providedValues, name);
}

function open<P extends string>(placeholder: P) {
  return { placeholder, isSecret: false } as const;
}

function secret<P extends string>(placeholder: P) {
  return { placeholder, isSecret: true } as const;
}
