import type { B2BClient } from 'stytch';

/** Organizations and their members, as far as applications with a login manage them. */
export interface Organizations {
  /** `PUT /v1/b2b/organizations/{organization_id}` */
  readonly updateOrganization: (request: OrganizationChange) => Promise<ChangedOrganization>;
  /** `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}` */
  readonly updateMember: (request: MemberChange) => Promise<FoundMember>;
  /** The same with the permissions of a member, whose session it shows. */
  readonly updateMemberAs: (
    request: MemberChange,
    member: MemberSessionShown,
  ) => Promise<FoundMember>;
  readonly updateOrganizationAs: (
    request: OrganizationChange,
    member: MemberSessionShown,
  ) => Promise<ChangedOrganization>;
  /** `POST /v1/b2b/organizations/members/search` */
  readonly searchMembers: (request: MemberSearch) => Promise<FoundMembers>;
  /** By id or by address: `GET /v1/b2b/organizations/{organization_id}/member` */
  readonly getMember: (request: MemberKey) => Promise<FoundMember>;
}

/** Either form of a session of the member with whose permissions a request is made. */
export interface MemberSessionShown {
  session_token?: string;
  session_jwt?: string;
}

export interface OrganizationChange {
  organization_id: string;
  organization_name?: string;
  organization_slug?: string;
  organization_external_id?: string;
  email_allowed_domains?: string[];
  mfa_policy?: string;
  auth_methods?: string;
  mfa_methods?: string;
  allowed_auth_methods?: string[];
  trusted_metadata?: Record<string, unknown>;
}

export interface ChangedOrganization {
  organization: {
    organization_id: string;
    organization_name: string;
    organization_slug: string;
    mfa_policy: string;
    allowed_auth_methods: string[];
    trusted_metadata?: Record<string, unknown>;
  };
}

export interface MemberChange {
  organization_id: string;
  member_id: string;
  name?: string;
  mfa_enrolled?: boolean;
  mfa_phone_number?: string;
  default_mfa_method?: string;
  email_address?: string;
  external_id?: string;
  is_breakglass?: boolean;
  roles?: string[];
  trusted_metadata?: Record<string, unknown>;
  untrusted_metadata?: Record<string, unknown>;
}

export interface FoundMember {
  member_id: string;
  member: {
    member_id: string;
    name: string;
    email_address: string;
    email_address_verified: boolean;
    mfa_enrolled: boolean;
    mfa_phone_number: string;
    default_mfa_method: string;
    is_admin: boolean;
    is_breakglass: boolean;
    is_locked: boolean;
    external_id?: string;
    trusted_metadata?: Record<string, unknown>;
    untrusted_metadata?: Record<string, unknown>;
  };
}

/** What is searched for: all operands hold, or one of them. */
export interface MemberSearch {
  organization_ids: string[];
  limit?: number;
  cursor?: string;
  query?: {
    operator: 'AND' | 'OR';
    operands: { filter_name: string; filter_value: unknown }[];
  };
}

export interface FoundMembers {
  members: { member_id: string; email_address: string }[];
  results_metadata: { total: number; next_cursor?: string };
}

export interface MemberKey {
  organization_id: string;
  member_id?: string;
  email_address?: string;
}

export function organizations({ organizations: calls }: B2BClient): Organizations {
  return {
    updateOrganization: (request) => calls.update(request),
    updateMember: (request) => calls.members.update(request),
    updateMemberAs: (request, authorization) => calls.members.update(request, { authorization }),
    updateOrganizationAs: (request, authorization) => calls.update(request, { authorization }),
    searchMembers: (request) => calls.members.search(request),
    getMember: (request) => calls.members.get(request),
  };
}

/** By which call a login makes each operation. */
export const organizationsCalls = {
  update_organization: (login: Organizations, request: OrganizationChange) =>
    login.updateOrganization(request),
  update_member: (login: Organizations, request: MemberChange) => login.updateMember(request),
  search_members: (login: Organizations, request: MemberSearch) => login.searchMembers(request),
  get_member: (login: Organizations, request: MemberKey) => login.getMember(request),
};
