import { z } from 'zod';
import { isSameValue } from '../../../schemas/rules/is-same-value';
import { HarnessError } from '../../../src/errors/harness-error';
import { isRecord } from '../../../src/io/is-record';
import type { RunEvidence } from '../../judge/run-evidence';
import { authorizationOf, type VerificationTarget } from '../../verification-target';
import { readBack } from './read-back';
import type { SetUpCaller } from './set-up-caller';

const organization = z.object({
  organization: z.object({ organization_id: z.string(), organization_slug: z.string() }),
});
const member = z.object({ member_id: z.string() });
const lock = z.object({ member: z.object({ is_locked: z.boolean() }) });
const login = z.object({
  session_token: z.string(),
  session_jwt: z.string(),
  intermediate_session_token: z.string(),
  member_session: z.object({ member_session_id: z.string() }).nullish(),
});
const policy = z.object({ org_policy: z.object({ roles: z.array(z.unknown()) }) });
const found = z.object({
  organizations: z.array(
    z.object({
      organization_id: z.string(),
      organization_slug: z.string(),
      created_at: z.string().nullish(),
    }),
  ),
  results_metadata: z.object({ next_cursor: z.string().nullish() }),
});

/** An organization as a search finds it. */
export type FoundOrganization = z.infer<typeof found>['organizations'][number];

/**
 * The calls of Stytch's public API that provider states are arranged with (docs/discoveries/stytch.md#setting-things-up). Each
 * takes and returns the API's own names.
 *
 * @throws HarnessError `set-up-refused` when the provider answers anything but what was asked
 *   for, `provider-unreachable` when it does not answer
 */
export class ProviderApi {
  readonly #target: VerificationTarget;
  readonly #caller: SetUpCaller;
  readonly #evidence: RunEvidence | undefined;

  /** @param evidence what each response is compared with, and kept in; without it, none is. */
  constructor(target: VerificationTarget, caller: SetUpCaller, evidence?: RunEvidence) {
    this.#target = target;
    this.#caller = caller;
    this.#evidence = evidence;
  }

  async createOrganization(settings: {
    readonly organization_name: string;
    readonly organization_slug: string;
    readonly organization_external_id?: string;
    readonly mfa_policy?: string;
    readonly email_jit_provisioning?: string;
    readonly email_allowed_domains?: readonly string[];
    readonly auth_methods?: string;
    readonly allowed_auth_methods?: readonly string[];
    readonly trusted_metadata?: Readonly<Record<string, string>>;
  }) {
    const response = await this.#post('create an organization', '/v1/b2b/organizations', settings);
    return this.#read(organization, response, 'create an organization').organization;
  }

  async updateOrganization(
    id: string,
    change: {
      readonly mfa_policy?: string;
      readonly mfa_methods?: string;
      readonly email_jit_provisioning?: string;
      readonly allowed_mfa_methods?: readonly string[];
      readonly auth_methods?: string;
      readonly allowed_auth_methods?: readonly string[];
      readonly rbac_email_implicit_role_assignments?: readonly {
        readonly domain: string;
        readonly role_id: string;
      }[];
    },
  ): Promise<void> {
    const what = 'change the organization';
    const path = `/v1/b2b/organizations/${id}`;
    await this.#call(what, 'PUT', path, change);
    // The response may only repeat the request: what counts is what is there afterwards.
    await this.#call(what, 'GET', path);
  }

  async getOrganization(key: string) {
    const path = `/v1/b2b/organizations/${encodeURIComponent(key)}`;
    const response = await this.#call('look up an organization', 'GET', path);
    return this.#read(organization, response, 'look up an organization').organization;
  }

  /** Deletes an organization by its id or its slug; one that is gone already is as good. */
  async deleteOrganization(key: string): Promise<void> {
    const path = `/v1/b2b/organizations/${key}`;
    await this.#call('delete the organization', 'DELETE', path, {}, [200, 404]);
  }

  async searchOrganizations(query: object): Promise<z.infer<typeof found>> {
    const path = '/v1/b2b/organizations/search';
    const response = await this.#post('search the organizations', path, query);
    return this.#read(found, response, 'search the organizations');
  }

  async createMember(
    organizationId: string,
    settings: {
      readonly email_address: string;
      readonly create_member_as_pending?: boolean;
      readonly mfa_phone_number?: string;
      readonly name?: string;
      readonly external_id?: string;
      readonly is_breakglass?: boolean;
      readonly roles?: readonly string[];
      readonly untrusted_metadata?: Readonly<Record<string, string>>;
    },
  ) {
    const path = `/v1/b2b/organizations/${organizationId}/members`;
    return this.#read(
      member,
      await this.#post('create a member', path, settings),
      'create a member',
    );
  }

  async inviteMember(body: { readonly organization_id: string; readonly email_address: string }) {
    const what = 'invite a member';
    return this.#read(
      member,
      await this.#post(what, '/v1/b2b/magic_links/email/invite', body),
      what,
    );
  }

  async sendPasscode(body: {
    readonly organization_id: string;
    readonly email_address: string;
    readonly login_expiration_minutes?: number;
    readonly signup_expiration_minutes?: number;
  }) {
    await this.#post('send a passcode', '/v1/b2b/otps/email/login_or_signup', body);
  }

  async authenticate(body: {
    readonly organization_id: string;
    readonly email_address: string;
    readonly code: string;
    readonly intermediate_session_token?: string;
    readonly session_duration_minutes?: number;
    readonly session_custom_claims?: Readonly<Record<string, string>>;
  }) {
    const what = 'use a passcode';
    const response = await this.#post(what, '/v1/b2b/otps/email/authenticate', body);
    return this.#read(login, response, what);
  }

  /** Uses a passcode that must be refused. */
  async expectRejected(body: {
    readonly organization_id: string;
    readonly email_address: string;
    readonly code: string;
  }): Promise<void> {
    const what = 'use a wrong passcode';
    await this.#call(what, 'POST', '/v1/b2b/otps/email/authenticate', body, [404]);
  }

  async revokeSession(sessionToken: string): Promise<void> {
    const what = 'revoke a session';
    const body = { session_token: sessionToken };
    await this.#post(what, '/v1/b2b/sessions/revoke', body);
    // What was revoked is not known any more; a 200 here is refused, and names this call.
    await this.#call(what, 'POST', '/v1/b2b/sessions/authenticate', body, [404]);
  }

  /** Whether a member is locked, as the provider says. */
  async isLocked(organizationId: string, memberId: string): Promise<boolean> {
    const what = 'look up a member';
    const shown = await this.lookUpMember(what, organizationId, memberId);
    return this.#read(lock, shown, what).member.is_locked;
  }

  /** Looks up a member, to see what became of a call. */
  lookUpMember(what: string, organizationId: string, memberId: string): Promise<unknown> {
    const query = new URLSearchParams({ member_id: memberId });
    return this.#call(what, 'GET', `/v1/b2b/organizations/${organizationId}/member?${query}`);
  }

  /**
   * Makes a call of a family that has a class of its own, and reads the response.
   *
   * @param statuses those that are as good as asked for; 200 alone unless told otherwise.
   */
  async send<T>(
    what: string,
    {
      method,
      path,
      body,
      headers,
    }: {
      readonly method: string;
      readonly path: string;
      readonly body?: object;
      readonly headers?: Readonly<Record<string, string>>;
    },
    shape: z.ZodType<T>,
    statuses?: readonly number[],
  ): Promise<T> {
    return this.#read(shape, await this.#call(what, method, path, body, statuses, headers), what);
  }

  /** Revokes one session, or all of a member, by what names them, and sees to it. */
  async revoke(
    named: Readonly<Record<string, string>>,
    {
      organization_id,
      member_id,
    }: { readonly organization_id: string; readonly member_id: string },
  ): Promise<void> {
    const what = 'revoke a session';
    await this.#post(what, '/v1/b2b/sessions/revoke', named);
    // The response says nothing of what was revoked: what counts is what is not there afterwards.
    const query = new URLSearchParams({ organization_id, member_id });
    await this.#call(what, 'GET', `/v1/b2b/sessions?${query}`);
  }

  /** Checks and revokes with a JWT that must be refused; with which status no document says. */
  async useForgedJwtInVain(sessionJwt: string): Promise<void> {
    const body = { session_jwt: sessionJwt };
    const refused = [400, 401, 404];
    const sessions = '/v1/b2b/sessions';
    await this.#call('check a forged JWT', 'POST', `${sessions}/authenticate`, body, refused);
    await this.#call('revoke by a forged JWT', 'POST', `${sessions}/revoke`, body, refused);
  }

  async deleteMember(organizationId: string, memberId: string): Promise<void> {
    const path = `/v1/b2b/organizations/${organizationId}/members/${memberId}`;
    await this.#call('delete the member', 'DELETE', path, {});
    const look = `/v1/b2b/organizations/${organizationId}/member?${new URLSearchParams({ member_id: memberId })}`;
    await this.#call('delete the member', 'GET', look, undefined, [404]);
  }

  /** Gives an organization roles of its own, in place of those that it has. */
  async setOwnRoles(
    organizationId: string,
    roles: readonly {
      readonly role_id: string;
      readonly description: string;
      readonly permissions: readonly {
        readonly resource_id: string;
        readonly actions: readonly string[];
      }[];
    }[],
  ): Promise<void> {
    const path = `/v1/b2b/rbac/organizations/${organizationId}`;
    const what = 'set the roles of the organization';
    await this.#call(what, 'PUT', path, { org_policy: { roles } });
    const { org_policy } = this.#read(policy, await this.#call(what, 'GET', path), what);
    if (isSameValue(roles, org_policy.roles)) return;
    throw new HarnessError('set-up-refused', {
      failedTo: what,
      reason: `PUT ${path} answered 200, but GET shows other roles than it asked for`,
    });
  }

  /** The project that the provider is asked as. */
  get projectId(): string {
    return this.#target.projectId;
  }

  #post(what: string, path: string, body: object): Promise<unknown> {
    return this.#call(what, 'POST', path, body);
  }

  async #call(
    what: string,
    method: string,
    path: string,
    request?: object,
    statuses: readonly number[] = [200],
    headers?: Readonly<Record<string, string>>,
  ): Promise<unknown> {
    const body = await this.#caller.call({
      what,
      method,
      path,
      url: `${this.#target.baseUrl}${path}`,
      authorization: authorizationOf(this.#target),
      body: request,
      headers,
      statuses,
    });
    const status = statuses.find((one) => one === statusTold(body)) ?? statuses[0] ?? 200;
    readBack({ what, method, path, status, request, body }, this.#evidence);
    return body;
  }

  #read<T>(shape: z.ZodType<T>, response: unknown, what: string): T {
    const parsed = shape.safeParse(response);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new HarnessError('set-up-refused', {
      failedTo: what,
      reason: `the response lacks ${issue?.path.join('.') || 'its fields'} (${issue?.message})`,
      cure: "See whether the provider's API has changed; npm run schemas:check on a captured body says how",
    });
  }
}

/** The status that a body tells; it came with one of those that were asked for. */
function statusTold(body: unknown): unknown {
  return isRecord(body) ? body.status_code : undefined;
}
