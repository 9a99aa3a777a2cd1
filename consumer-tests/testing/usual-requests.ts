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

/** A login that waits for its second factor, as every request about it names one. */
export function waitingLogin(provided: {
  readonly organization_id: string;
  readonly member_id: string;
  readonly intermediate_session_token: string;
}) {
  const { organization_id, member_id, intermediate_session_token } = provided;
  return { organization_id, member_id, intermediate_session_token };
}

/** What a member who types the passcode of an SMS sends. */
export function typedSmsPasscode(
  provided: Parameters<typeof waitingLogin>[0] & { readonly sms_code: string },
) {
  return { ...waitingLogin(provided), code: provided.sms_code };
}

/** What a member who types the code of an authenticator application sends. */
export function typedTotpCode(
  provided: Parameters<typeof waitingLogin>[0] & { readonly totp_code: string },
) {
  return { ...waitingLogin(provided), code: provided.totp_code };
}

/** What a member who types a recovery code sends. */
export function typedRecoveryCode(
  provided: Parameters<typeof waitingLogin>[0] & { readonly recovery_code: string },
) {
  return { ...waitingLogin(provided), recovery_code: provided.recovery_code };
}

/** The organization that a member of discovery chose. */
export function chosenOrganization(provided: {
  readonly intermediate_session_token: string;
  readonly organization_id: string;
}) {
  const { intermediate_session_token, organization_id } = provided;
  return { intermediate_session_token, organization_id };
}

/** Another organization than that of the session. */
export function anotherOrganization(provided: {
  readonly session_token: string;
  readonly other_organization_id: string;
}) {
  return {
    session_token: provided.session_token,
    organization_id: provided.other_organization_id,
  };
}
