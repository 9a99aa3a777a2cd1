import { z } from 'zod';
import { type Operation, operations } from '../../../src/domain/operations';
import type { ProviderApi } from './provider-api';

/** Whose second factor it is. */
export interface SecondFactorOwner {
  readonly organization_id: string;
  readonly member_id: string;
}

/** The login or the session that a second factor is shown with. */
type Shown = { readonly intermediate_session_token: string } | { readonly session_token: string };
type ShownWithCode = Shown & {
  readonly code: string;
  readonly set_mfa_enrollment?: 'enroll' | 'unenroll';
};

const session = z.object({ session_token: z.string(), session_jwt: z.string() });
const registration = z.object({ secret: z.string(), recovery_codes: z.array(z.string()).min(2) });
const rotated = registration.pick({ recovery_codes: true });
const anything = z.unknown();
/** With which status a wrong code is refused is not documented. */
const refused = [400, 401, 404] as const;

/**
 * The calls of Stytch's public API that second factors are arranged with. Each takes the member and
 * the rest of the request, and returns the API's own names.
 *
 * @throws HarnessError as `ProviderApi` does
 */
export class SecondFactorApi {
  readonly #api: ProviderApi;

  constructor(api: ProviderApi) {
    this.#api = api;
  }

  /** Enrols a member in MFA, whatever the organization asks of the others. */
  async enrol(owner: SecondFactorOwner): Promise<void> {
    await this.updateMember(owner, { mfa_enrolled: true });
  }

  /** Changes a member. */
  async updateMember(
    { organization_id, member_id }: SecondFactorOwner,
    change: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const path = operations.update_member.path
      .replace('{organization_id}', organization_id)
      .replace('{member_id}', member_id);
    const call = { method: 'PUT', path, body: change };
    const what = 'change a member';
    await this.#api.send(what, call, anything);
    // The response may only repeat the request: what counts is what is there afterwards.
    await this.#api.lookUpMember(what, organization_id, member_id);
  }

  async sendSms(
    owner: SecondFactorOwner,
    request: Shown & { readonly mfa_phone_number?: string },
  ): Promise<void> {
    await this.#post('send an SMS', 'send_sms_otp', owner, request, anything);
  }

  authenticateSms(owner: SecondFactorOwner, request: ShownWithCode) {
    return this.#post('use an SMS passcode', 'authenticate_sms_otp', owner, request, session);
  }

  /** Uses an SMS passcode that must be refused. */
  async authenticateSmsInVain(owner: SecondFactorOwner, request: ShownWithCode): Promise<void> {
    const what = 'use a wrong SMS passcode';
    await this.#post(what, 'authenticate_sms_otp', owner, request, anything, [404]);
  }

  /** Uses a TOTP code that must be refused. */
  async authenticateTotpInVain(owner: SecondFactorOwner, request: ShownWithCode): Promise<void> {
    const what = 'use a wrong TOTP code';
    await this.#post(what, 'authenticate_totp', owner, request, anything, refused);
  }

  createTotp(owner: SecondFactorOwner, request: Shown & { readonly expiration_minutes?: number }) {
    return this.#post('register a TOTP', 'create_totp', owner, request, registration);
  }

  authenticateTotp(owner: SecondFactorOwner, request: ShownWithCode) {
    return this.#post('use a TOTP code', 'authenticate_totp', owner, request, session);
  }

  recover(owner: SecondFactorOwner, request: Shown & { readonly recovery_code: string }) {
    return this.#post('use a recovery code', 'recover', owner, request, session);
  }

  /** Uses a recovery code that must be refused; with which status no document says. */
  async recoverInVain(
    owner: SecondFactorOwner,
    request: Shown & { readonly recovery_code: string },
  ): Promise<void> {
    const what = 'use a void recovery code';
    await this.#post(what, 'recover', owner, request, anything, [400, 401, 403, 404]);
  }

  rotateRecoveryCodes(owner: SecondFactorOwner) {
    return this.#post('rotate the recovery codes', 'rotate_recovery_codes', owner, {}, rotated);
  }

  #post<T>(
    what: string,
    operation: Operation,
    { organization_id, member_id }: SecondFactorOwner,
    request: object,
    shape: z.ZodType<T>,
    statuses?: readonly number[],
  ): Promise<T> {
    const body = { organization_id, member_id, ...request };
    const call = { method: 'POST', path: operations[operation].path, body };
    return this.#api.send(what, call, shape, statuses);
  }
}
