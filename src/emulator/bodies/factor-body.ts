import { timestamp } from '../clock';
import type { Factor } from '../entities';

/** A factor as a session of the API shows it. */
export function factorBody(factor: Factor): Record<string, unknown> {
  // Not spread into a literal, which V8 builds by a slow way, 4 µs.
  return Object.assign(factorProof(factor), {
    created_at: timestamp(factor.createdAt),
    last_authenticated_at: timestamp(factor.lastAuthenticatedAt),
    sequence_order: 'emailId' in factor ? 'PRIMARY' : 'SECONDARY',
    updated_at: timestamp(factor.lastAuthenticatedAt),
  });
}

/**
 * What a factor proves: its type, how it was delivered, and the one `*_factor` that fits. Recorded
 * bodies leave the others out instead of sending null.
 */
export function factorProof(factor: Factor): Record<string, unknown> {
  switch (factor.type) {
    case 'otp':
      return {
        type: 'otp',
        delivery_method: 'sms',
        phone_number_factor: { phone_id: factor.phoneId, phone_number: factor.phoneNumber },
      };
    case 'totp':
      return {
        type: 'totp',
        delivery_method: 'authenticator_app',
        authenticator_app_factor: { totp_id: factor.totpId },
      };
    case 'recovery_codes':
      return {
        type: 'recovery_codes',
        delivery_method: 'recovery_code',
        recovery_code_factor: { totp_recovery_code_id: factor.recoveryCodeId },
      };
    default:
      return {
        type: factor.type ?? 'email_otp',
        delivery_method: 'email',
        email_factor: { email_id: factor.emailId, email_address: factor.emailAddress },
      };
  }
}
