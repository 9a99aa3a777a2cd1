import { z } from 'zod';
import { type ContractOperation, operations } from '../../../src/domain/operations';
import type { ProviderApi } from './provider-api';

const discovered = z.object({ intermediate_session_token: z.string() });
const anything = z.unknown();

/**
 * The calls of Stytch's public API that logins without an organization are arranged with. Each takes
 * and returns the API's own names.
 *
 * @throws HarnessError as `ProviderApi` does
 */
export class DiscoveryApi {
  readonly #api: ProviderApi;

  constructor(api: ProviderApi) {
    this.#api = api;
  }

  async sendPasscode(email_address: string): Promise<void> {
    await this.#post('send a passcode', 'send_discovery_otp', { email_address }, anything);
  }

  authenticate(body: { readonly email_address: string; readonly code: string }) {
    return this.#post('use a passcode', 'authenticate_discovery_otp', body, discovered);
  }

  async list(body: { readonly intermediate_session_token: string }): Promise<void> {
    const what = 'list the organizations of an address';
    await this.#post(what, 'list_discovered_organizations', body, anything);
  }

  /** Uses an intermediate session up. */
  async exchange(body: {
    readonly organization_id: string;
    readonly intermediate_session_token: string;
  }): Promise<void> {
    const what = 'exchange an intermediate session';
    await this.#post(what, 'exchange_intermediate_session', body, anything);
  }

  #post<T>(what: string, operation: ContractOperation, body: object, shape: z.ZodType<T>) {
    return this.#api.send(what, { method: 'POST', path: operations[operation].path, body }, shape);
  }
}
