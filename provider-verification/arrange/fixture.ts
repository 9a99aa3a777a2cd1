import { HarnessError } from '../../src/errors/harness-error';
import type { Inbox } from '../../src/inbox/inbox';
import type { Ledger } from '../clean-up/run-ledger';
import type { ProviderApi } from './provider-api/provider-api';

/** An organization with one member, made for one interaction. */
export interface Login {
  readonly organization_id: string;
  readonly organization_slug: string;
  readonly email_address: string;
  readonly member_id: string;
}

/** What a state asks of the organization and the member. */
export interface LoginWish {
  readonly mfaPolicy?: 'REQUIRED_FOR_ALL' | 'OPTIONAL';
  readonly memberStatus?: 'active' | 'pending';
  readonly mfaPhoneNumber?: string;
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
  async organization(
    wish: { readonly mfaPolicy?: LoginWish['mfaPolicy']; readonly admittedDomain?: string } = {},
  ) {
    const { slug, name } = this.#ledger.nextOrganization();
    this.#ledger.intends(slug);
    const creation = this.#api.createOrganization({
      organization_name: name,
      organization_slug: slug,
      ...(wish.mfaPolicy === undefined ? {} : { mfa_policy: wish.mfaPolicy }),
      ...(wish.admittedDomain === undefined
        ? {}
        : {
            email_jit_provisioning: 'RESTRICTED',
            email_allowed_domains: [wish.admittedDomain],
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

  /** Keeps a value from Pact, the log and every report. */
  keepSecret(value: string): void {
    this.#ledger.keepSecret(value);
  }

  /** An address of this run that nobody has yet. */
  newAddress(): string {
    return this.#inbox.addressFor(this.#ledger.nextAddressId());
  }

  /** An organization with one member. */
  async login(wish: LoginWish = {}): Promise<Login> {
    const { organization_id, organization_slug } = await this.organization(wish);
    const email_address = this.newAddress();
    const { member_id } = await this.#api.createMember(organization_id, {
      email_address,
      ...(wish.memberStatus === 'pending' ? { create_member_as_pending: true } : {}),
      ...(wish.mfaPhoneNumber === undefined ? {} : { mfa_phone_number: wish.mfaPhoneNumber }),
    });
    return { organization_id, organization_slug, email_address, member_id };
  }

  /** Makes an address a member of another organization too. */
  async memberElsewhere(email_address: string): Promise<Login> {
    const { organization_id, organization_slug } = await this.organization();
    const { member_id } = await this.#api.createMember(organization_id, { email_address });
    return { organization_id, organization_slug, email_address, member_id };
  }

  /** Mails a passcode and reads it. */
  passcode({ organization_id, email_address }: Login): Promise<string> {
    return this.mailedCode(email_address, () =>
      this.#api.sendPasscode({ organization_id, email_address }),
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
  async freshPasscode(wish: LoginWish = {}): Promise<Login & { readonly code: string }> {
    const login = await this.login(wish);
    return { ...login, code: await this.passcode(login) };
  }

  /** Logs the member in with a passcode of their own. */
  async signIn(login: Login) {
    const { organization_id, email_address } = login;
    const code = await this.passcode(login);
    const answer = await this.#api.authenticate({ organization_id, email_address, code });
    for (const secret of Object.values(answer)) this.#ledger.keepSecret(secret);
    return answer;
  }
}
