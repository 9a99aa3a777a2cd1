import { HarnessError } from '../../src/errors/harness-error';
import type { Inbox } from '../../src/inbox/inbox';
import { defined } from '../../src/io/defined';
import type { Ledger } from '../clean-up/run-ledger';
import type { ProviderApi } from './provider-api/provider-api';

/** An organization with one member, made for one interaction. */
export interface ArrangedLogin {
  readonly organization_id: string;
  readonly organization_slug: string;
  readonly email_address: string;
  readonly member_id: string;
}

/** What a state asks of the organization. */
export interface OrganizationOptions {
  readonly mfaPolicy?: 'REQUIRED_FOR_ALL' | 'OPTIONAL';
  readonly admittedDomain?: string;
  /** Whether whoever has a passcode sent becomes a member. */
  readonly admitsEverybody?: true;
  /** The only methods by which members log in. */
  readonly allowedAuthMethods?: readonly string[];
  readonly trustedMetadata?: Readonly<Record<string, string>>;
  readonly organizationExternalId?: string;
}

/** What a state asks of a member. */
export interface MemberOptions {
  readonly memberStatus?: 'active' | 'pending';
  readonly mfaPhoneNumber?: string;
  /** An address that a member of another organization has; a new one unless given. */
  readonly emailAddress?: string;
  readonly roles?: readonly string[];
  readonly externalId?: string;
  /** Not bound by the methods that the organization allows. */
  readonly isBreakglass?: true;
  readonly untrustedMetadata?: Readonly<Record<string, string>>;
}

/** What a state asks of the organization and the member. */
export interface LoginOptions extends OrganizationOptions, MemberOptions {}

/** How long a passcode lives (minutes), for who logs in and for who signs up. */
export interface Lifetime {
  readonly login_expiration_minutes?: number;
  readonly signup_expiration_minutes?: number;
}

/** A session, and what names it. */
export interface OpenSession {
  readonly member_session_id: string;
  readonly session_token: string;
  readonly session_jwt: string;
}

/** Makes the organizations and members of one interaction, and mails passcodes to them. */
export class Fixture {
  readonly #api: ProviderApi;
  readonly #inbox: Inbox;
  readonly #ledger: Ledger;

  constructor(api: ProviderApi, inbox: Inbox, ledger: Ledger) {
    this.#api = api;
    this.#inbox = inbox;
    this.#ledger = ledger;
  }

  /** An organization of this run; it is deleted afterwards, also when the interaction fails. */
  async organization(options: OrganizationOptions = {}) {
    const { slug, name } = this.#ledger.nextOrganization();
    this.#ledger.intends(slug);
    const creation = this.#api.createOrganization({
      organization_name: name,
      organization_slug: slug,
      ...defined({
        mfa_policy: options.mfaPolicy,
        email_jit_provisioning: options.admitsEverybody ? 'ALL_ALLOWED' : undefined,
      }),
      ...(options.admittedDomain === undefined
        ? {}
        : {
            email_jit_provisioning: 'RESTRICTED',
            email_allowed_domains: [options.admittedDomain],
          }),
      ...(options.allowedAuthMethods === undefined
        ? {}
        : { auth_methods: 'RESTRICTED', allowed_auth_methods: options.allowedAuthMethods }),
      ...defined({
        organization_external_id: options.organizationExternalId,
        trusted_metadata: options.trustedMetadata,
      }),
    });
    try {
      const created = await creation;
      this.#ledger.created(created.organization_id, slug);
      return created;
    } catch (cause) {
      // Refused is not created; after any other failure it may exist.
      if (cause instanceof HarnessError && cause.code === 'set-up-refused') {
        this.#ledger.deleted(slug);
      }
      throw cause;
    }
  }

  /** The slug of an organization that the request under test may make; it is deleted afterwards. */
  plannedSlug(): string {
    const { slug } = this.#ledger.nextOrganization();
    this.#ledger.intends(slug);
    return slug;
  }

  /** A text of this run that no other has, such as an external id. */
  uniqueText(): string {
    return this.#ledger.nextOrganization().slug;
  }

  /** Keeps a value from Pact, the log and every report. */
  keepSecret(value: string): void {
    this.#ledger.keepSecret(value);
  }

  /** An address of this run that nobody has yet. */
  newAddress(): string {
    return this.#inbox.addressFor(this.#ledger.nextAddressId());
  }

  /** An organization with one member. */
  async login(options: LoginOptions = {}): Promise<ArrangedLogin> {
    return this.member(await this.organization(options), options);
  }

  /** A member of an organization that is there already. */
  async member(
    organization: Pick<ArrangedLogin, 'organization_id' | 'organization_slug'>,
    options: MemberOptions = {},
  ): Promise<ArrangedLogin> {
    const { organization_id, organization_slug } = organization;
    const email_address = options.emailAddress ?? this.newAddress();
    const { member_id } = await this.#api.createMember(organization_id, {
      email_address,
      // Not empty, so that a name that is lost shows.
      name: 'First Name',
      ...defined({ external_id: options.externalId, is_breakglass: options.isBreakglass }),
      ...(options.memberStatus === 'pending' ? { create_member_as_pending: true } : {}),
      ...defined({ mfa_phone_number: options.mfaPhoneNumber, roles: options.roles }),
      ...(options.untrustedMetadata === undefined
        ? {}
        : { untrusted_metadata: options.untrustedMetadata }),
    });
    return { organization_id, organization_slug, email_address, member_id };
  }

  /** A member who was invited to an organization and has not come yet. */
  async invitedMember(
    organization: Pick<ArrangedLogin, 'organization_id' | 'organization_slug'>,
    address?: string,
  ): Promise<ArrangedLogin> {
    const { organization_id, organization_slug } = organization;
    const email_address = address ?? this.newAddress();
    const { member_id } = await this.#api.inviteMember({ organization_id, email_address });
    return { organization_id, organization_slug, email_address, member_id };
  }

  /** Makes an address a member of another organization too. */
  async memberElsewhere(email_address: string): Promise<ArrangedLogin> {
    const { organization_id, organization_slug } = await this.organization();
    const { member_id } = await this.#api.createMember(organization_id, { email_address });
    return { organization_id, organization_slug, email_address, member_id };
  }

  /** Mails a passcode and reads it. */
  passcode(
    { organization_id, email_address }: ArrangedLogin,
    lifetime: Lifetime = {},
  ): Promise<string> {
    return this.mailedCode(email_address, () =>
      this.#api.sendPasscode({ organization_id, email_address, ...lifetime }),
    );
  }

  /** Reads the passcode that a call mails to an address. */
  async mailedCode(email_address: string, ask: () => Promise<unknown>): Promise<string> {
    const send = async () => {
      await this.#ledger.beforeSend(email_address);
      await ask();
    };
    const sentAfter = Date.now();
    await send();
    const code = await this.#inbox.newestCode({
      address: email_address,
      sentAfter,
      known: this.#ledger.codesOf(email_address),
      signal: this.#ledger.signal,
      resend: send,
    });
    this.#ledger.learned(email_address, code);
    return code;
  }

  /** An organization, a member, and a passcode that was just mailed to the member. */
  async freshPasscode(
    options: LoginOptions = {},
  ): Promise<ArrangedLogin & { readonly code: string }> {
    const login = await this.login(options);
    return { ...login, code: await this.passcode(login) };
  }

  /** Logs the member in with a passcode of their own. */
  async signIn(login: ArrangedLogin, claims?: Readonly<Record<string, string>>, minutes?: number) {
    const { organization_id, email_address } = login;
    const code = await this.passcode(login);
    const response = await this.#api.authenticate({
      organization_id,
      email_address,
      code,
      ...defined({ session_custom_claims: claims, session_duration_minutes: minutes }),
    });
    const { session_token, session_jwt, intermediate_session_token } = response;
    for (const secret of [session_token, session_jwt, intermediate_session_token]) {
      this.#ledger.keepSecret(secret);
    }
    return response;
  }

  /**
   * Logs the member in, and expects that nothing more is asked for.
   *
   * @throws HarnessError `set-up-refused` when the login brought no session.
   */
  async session(
    login: ArrangedLogin,
    claims?: Readonly<Record<string, string>>,
    minutes?: number,
  ): Promise<OpenSession> {
    const { member_session, session_token, session_jwt } = await this.signIn(
      login,
      claims,
      minutes,
    );
    if (member_session === undefined || member_session === null) {
      throw new HarnessError('set-up-refused', {
        failedTo: 'open a session',
        reason: 'the response to a right passcode holds none',
      });
    }
    return { ...member_session, session_token, session_jwt };
  }
}
