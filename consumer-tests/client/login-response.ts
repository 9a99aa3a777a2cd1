/** What a login reads of a response that lets a member in, or a step nearer. */
export interface LoginResponse {
  member_authenticated: boolean;
  session_token: string;
  session_jwt: string;
  intermediate_session_token: string;
  member_id: string;
  member: Member;
  organization_id: string;
  organization: { organization_slug: string };
  member_session?: {
    member_id: string;
    organization_id: string;
    expires_at?: string;
    custom_claims?: Record<string, unknown>;
  };
  mfa_required?: {
    secondary_auth_initiated?: string;
    member_options?: { mfa_phone_number: string; totp_registration_id: string };
  };
  primary_required?: { allowed_auth_methods: string[] };
  member_device?: { visitor_id: string };
}

export interface Member {
  member_id: string;
  status: string;
  email_address_verified: boolean;
}
