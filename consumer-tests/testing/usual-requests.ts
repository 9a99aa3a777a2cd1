/** What a member who types a passcode sends. */
export function typedPasscode(provided: {
  readonly organization_id: string;
  readonly email_address: string;
  readonly code: string;
}) {
  const { organization_id, email_address, code } = provided;
  return { organization_id, email_address, code };
}

/** A member by address: what asking for a passcode takes. */
export function memberByAddress(provided: {
  readonly organization_id: string;
  readonly email_address: string;
}) {
  const { organization_id, email_address } = provided;
  return { organization_id, email_address };
}

/** A member by id, as most paths name one. */
export function memberById(provided: {
  readonly organization_id: string;
  readonly member_id: string;
}) {
  const { organization_id, member_id } = provided;
  return { organization_id, member_id };
}
