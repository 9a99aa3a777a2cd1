import type { EarlierResponses, Facts } from '../../schemas/rules/rule';
import { tokenFields } from '../../schemas/rules/tokens-differ';
import { schemaOf } from '../../schemas/schema-of';
import { planOf } from '../../schemas/survey/plan-of';
import { surveyBody } from '../../schemas/survey/survey-body';
import type { Operation } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';

/** Whom a token was given to. */
export interface TokenOwner {
  readonly organizationId: string | undefined;
  readonly memberId: string | undefined;
  readonly emailAddress: string | undefined;
  readonly sessionId: string | undefined;
}

/**
 * What the provider has said in one run: the objects that set-up calls made, as they were last shown,
 * whose each token is, and which ids and tokens have come. Holds secrets.
 */
export class RunEvidence implements EarlierResponses {
  readonly #organizations = new Map<string, Facts>();
  readonly #members = new Map<string, Facts>();
  readonly #sessions = new Map<string, Facts>();
  readonly #ends = new Map<string, string>();
  readonly #totps = new Map<string, string>();
  readonly #owners = new Map<string, TokenOwner>();
  readonly #requestIds = new Set<string>();
  /** What was deleted, revoked or used up, by its id. */
  readonly #gone = new Set<string>();
  readonly #secrets = new Set<string>();
  readonly #recoveryCodes = new Map<string, ReadonlySet<string>>();

  /** All that is known so far; what either learns from now on, the other does not. */
  copy(): RunEvidence {
    const copy = new RunEvidence();
    for (const [id, one] of this.#organizations) copy.#organizations.set(id, one);
    for (const [id, one] of this.#members) copy.#members.set(id, one);
    for (const [id, one] of this.#sessions) copy.#sessions.set(id, one);
    for (const [token, end] of this.#ends) copy.#ends.set(token, end);
    for (const [id, one] of this.#totps) copy.#totps.set(id, one);
    for (const [token, owner] of this.#owners) copy.#owners.set(token, owner);
    for (const id of this.#requestIds) copy.#requestIds.add(id);
    for (const id of this.#gone) copy.#gone.add(id);
    for (const secret of this.#secrets) copy.#secrets.add(secret);
    for (const [id, codes] of this.#recoveryCodes) copy.#recoveryCodes.set(id, codes);
    return copy;
  }

  /** Keeps what came, be it for a set-up call or for the request under test. */
  keep(body: unknown): void {
    if (!isRecord(body)) return;
    if (typeof body.request_id === 'string') this.#requestIds.add(body.request_id);
    const { intermediate_session_token: token, intermediate_session_token_expires_at: end } = body;
    if (typeof token === 'string' && typeof end === 'string') this.#ends.set(token, end);
    for (const secret of secretsOf(body)) this.#secrets.add(secret);
    const session = isRecord(body.member_session) ? body.member_session : undefined;
    const member = isRecord(body.member) ? body.member : undefined;
    const owner: TokenOwner = {
      organizationId: text(member?.organization_id ?? session?.organization_id),
      memberId: text(member?.member_id ?? session?.member_id),
      emailAddress: text(member?.email_address ?? body.email_address),
      sessionId: text(session?.member_session_id),
    };
    for (const field of tokenFields) {
      const token = body[field];
      // The first owner stays: a token that comes again must not change hands.
      if (typeof token === 'string' && token !== '' && !this.#owners.has(token)) {
        this.#owners.set(token, owner);
      }
    }
  }

  /**
   * Learns the objects of a set-up call's response: what is arranged is what it says, and what the
   * request took away is gone.
   */
  learn(operation: Operation, body: unknown, asked: Facts = {}): void {
    this.keep(body);
    this.#learnCodes(operation, body, asked);
    if (operation === 'delete_member') this.#gone.add(String(asked.member_id));
    if (operation === 'revoke_session') this.#forgetSessions(asked);
    this.#learnTotp(body);
    for (const { owner, value } of surveyBody(planOf(schemaOf(operation, 200)), 'wire', body)
      .objects) {
      if (owner === 'api_organization_v1_Organization')
        put(this.#organizations, value.organization_id, value);
      if (owner === 'api_organization_v1_Member') put(this.#members, value.member_id, value);
      if (owner === 'api_b2b_session_v1_MemberSession')
        put(this.#sessions, value.member_session_id, value);
    }
  }

  /** Keeps a refusal. A wrong code may have locked the member: nobody was told. */
  learnRefusal(body: unknown, asked: Facts): void {
    this.keep(body);
    const member =
      this.#members.get(String(asked.member_id)) ??
      this.findMember(String(asked.organization_id), String(asked.email_address));
    if (member === undefined) return;
    const { is_locked: _, ...rest } = member;
    put(this.#members, member.member_id, rest);
  }

  /** The organization of an id, a slug or an external id. */
  organization(key: string): Facts | undefined {
    const known = this.#organizations.get(key);
    if (known !== undefined) return known;
    for (const one of this.#organizations.values()) {
      if (one.organization_slug === key || one.organization_external_id === key) return one;
    }
    return undefined;
  }

  /** The member of an id. */
  member(id: string): Facts | undefined {
    return this.#members.get(id);
  }

  /** The member of an organization who has an address, or an external id. */
  findMember(organizationId: string, key: string): Facts | undefined {
    for (const one of this.#members.values()) {
      if (one.organization_id !== organizationId) continue;
      const address = String(one.email_address).toLowerCase();
      if (address === key.toLowerCase() || one.external_id === key) return one;
    }
    return undefined;
  }

  sessionsOf(memberId: string): readonly Facts[] {
    return [...this.#sessions.values()].filter(
      (one) => one.member_id === memberId && !this.#gone.has(String(one.member_session_id)),
    );
  }

  members(): readonly Facts[] {
    return [...this.#members.values()].filter((one) => !this.#gone.has(String(one.member_id)));
  }

  recoveryCodes(memberId: string): ReadonlySet<string> | undefined {
    return this.#recoveryCodes.get(memberId);
  }

  hasSecret(value: string): boolean {
    return this.#secrets.has(value);
  }

  memberSession(id: string): Facts | undefined {
    return this.#sessions.get(id);
  }

  totpRegistration(memberId: string): string | undefined {
    return this.#totps.get(memberId);
  }

  #learnTotp(body: unknown): void {
    if (!isRecord(body)) return;
    const [id, totp] = [text(body.member_id), text(body.totp_registration_id)];
    if (id !== undefined && totp !== undefined) this.#totps.set(id, totp);
  }

  endOfIntermediate(token: string): string | undefined {
    return this.#ends.get(token);
  }

  ownerOf(token: string): TokenOwner | undefined {
    return this.#owners.get(token);
  }

  hasRequestId(id: string): boolean {
    return this.#requestIds.has(id);
  }

  /** A revocation names one session, by its id or a token, or all of a member. */
  #forgetSessions(asked: Facts): void {
    const token = text(asked.session_token) ?? text(asked.session_jwt);
    const id = text(asked.member_session_id) ?? this.#owners.get(token ?? '')?.sessionId;
    if (id !== undefined) this.#gone.add(id);
    for (const session of this.#sessions.values()) {
      if (session.member_id === asked.member_id) this.#gone.add(String(session.member_session_id));
    }
  }

  #learnCodes(operation: Operation, body: unknown, asked: Facts): void {
    const id = text(asked.member_id);
    if (id === undefined || !isRecord(body)) return;
    if (Array.isArray(body.recovery_codes)) {
      this.#recoveryCodes.set(id, new Set(body.recovery_codes.map(String)));
    }
    const known = this.#recoveryCodes.get(id);
    if (operation !== 'recover' || known === undefined) return;
    this.#recoveryCodes.set(id, new Set([...known].filter((code) => code !== asked.recovery_code)));
  }

  sessionOfToken(token: string): string | undefined {
    const owner = this.#owners.get(token);
    return owner === undefined ? undefined : (owner.sessionId ?? '');
  }
}

function put(kept: Map<string, Facts>, id: unknown, value: Facts): void {
  if (typeof id === 'string' && id !== '') kept.set(id, value);
}

/** What is shown of a second factor when it is made. */
function secretsOf(body: Facts): readonly string[] {
  const codes: readonly unknown[] = Array.isArray(body.recovery_codes) ? body.recovery_codes : [];
  return [body.secret, body.totp_registration_id, ...codes].flatMap((one) => text(one) ?? []);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
