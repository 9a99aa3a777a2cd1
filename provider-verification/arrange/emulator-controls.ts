import { z } from 'zod';
import type { SetUpCaller } from './provider-api/set-up-caller';

const sms = z.object({ code: z.string() });

/** The emulator's own controls, for what Stytch's public API cannot arrange. */
export class EmulatorControls {
  readonly #baseUrl: string;
  readonly #caller: SetUpCaller;

  constructor(baseUrl: string, caller: SetUpCaller) {
    this.#baseUrl = baseUrl;
    this.#caller = caller;
  }

  /** Moves the emulator's clock forward (seconds). */
  async advanceClock(seconds: number): Promise<void> {
    await this.#ask('move the clock', 'POST', 'clock', { advance_seconds: seconds });
  }

  async suspend(organizationId: string): Promise<void> {
    const path = `organizations/${organizationId}/suspended`;
    await this.#ask('suspend the organization', 'PUT', path, { suspended: true });
  }

  /** Makes the next request to a route, for one organization, answer with an error. */
  async orderError(order: {
    readonly route: string;
    readonly organizationId: string;
    readonly status: number;
    readonly errorType: string;
  }): Promise<void> {
    await this.#ask('order a fault', 'POST', 'faults', {
      route: order.route,
      organization_id: order.organizationId,
      error: { status: order.status, error_type: order.errorType },
    });
  }

  async requirePrimary(memberId: string, allowedAuthMethods: readonly string[]): Promise<void> {
    const path = `members/${memberId}/primary-required`;
    const body = { allowed_auth_methods: allowedAuthMethods };
    await this.#ask('ask for another primary factor', 'PUT', path, body);
  }

  async makeDeviceKnown(telemetryId: string): Promise<void> {
    await this.#ask('make a device known', 'PUT', `devices/${telemetryId}`, {});
  }

  /** The newest passcode that was sent to the phone of a member. */
  async smsPasscode(memberId: string): Promise<string> {
    const path = `/_emulator/sms-outbox?member_id=${memberId}`;
    const url = `${this.#baseUrl}${path}`;
    const call = { what: 'read an SMS', method: 'GET', path, url, statuses: [200] };
    return sms.parse(await this.#caller.call(call)).code;
  }

  async #ask(what: string, method: string, name: string, body: object): Promise<void> {
    const path = `/_emulator/${name}`;
    const url = `${this.#baseUrl}${path}`;
    await this.#caller.call({ what, method, path, url, body, statuses: [200] });
  }
}
