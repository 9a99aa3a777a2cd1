import type { ResponsePlace } from './response-place';

/**
 * Fields whose value is the provider's own choice: another one of the same form is as good, and nobody
 * could tell it from the right one. Ids and tokens of somebody else can be told all the same.
 */
const free =
  /^(request_id|error_message|error_url|updated_at|last_authenticated_at|session_token|session_jwt|intermediate_session_token|member_session_id|method_id|email_id|phone_id|secret|qr_code|totp_id|totp_registration_id|totp_recovery_code_id|description|kid|n|e|x5c|x5tS256|organization_logo_url|sequence_order|delivery_method)$/;

/** Whether nothing determines the value at a place but its form. */
export function isFree({ key, name, field }: ResponsePlace): boolean {
  return (
    free.test(key) ||
    /^\/(member_device|recovery_codes|policy|keys)(\/|$)/.test(name) ||
    field.endsWith('Factor.created_at') ||
    field.startsWith('api_device_history')
  );
}
