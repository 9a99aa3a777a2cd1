import { z } from 'zod';
import { HarnessError } from '../../src/errors/harness-error';
import type { SetUpCaller } from './provider-api/set-up-caller';

const sms = z.object({ code: z.string(), member_id: z.string() });

/** The emulator's own controls, for what Stytch's public API cannot arrange. Each is read back. */
export class EmulatorControls {
  readonly #baseUrl: string;
  readonly #caller: SetUpCaller;

  constructor(baseUrl: string, caller: SetUpCaller) {
    this.#baseUrl = baseUrl;
    this.#caller = caller;
  }

  /** Moves the emulator's clock forward (seconds). */
  async advanceClock(seconds: number): Promise<void> {
    const before = await this.#now();
    await this.#ask('move the clock', 'POST', 'clock', { advance_seconds: seconds });
    const movedSeconds = ((await this.#now()) - before) / 1000;
    // The clock is told in whole seconds.
    if (movedSeconds >= seconds - 1) return;
    throw hadNoEffect('move the clock', `it moved by ${movedSeconds} s and not by ${seconds} s`);
  }

  async suspend(organizationId: string): Promise<void> {
    const path = `organizations/${organizationId}/suspended`;
    const shown = { suspended: true, organization_id: organizationId };
    await this.#set('suspend the organization', path, { suspended: true }, shown);
  }

  /** Makes the next request to a route, for one organization, answer with an error. */
  async orderError(order: {
    readonly route: string;
    readonly organizationId: string;
    readonly status: number;
    readonly errorType: string;
  }): Promise<void> {
    const what = 'order a fault';
    const ordered = await this.#ask(what, 'POST', 'faults', {
      route: order.route,
      organization_id: order.organizationId,
      error: { status: order.status, error_type: order.errorType },
    });
    const { fault_id: id } = read(what, z.object({ fault_id: z.string() }), ordered);
    const { faults } = read(what, faultList, await this.#ask(what, 'GET', 'faults'));
    const waiting = faults.find((one) => one.fault_id === id);
    if (waiting === undefined) throw hadNoEffect(what, 'it is not among those that wait');
    if (waiting.route !== order.route || waiting.organization_id !== order.organizationId) {
      throw hadNoEffect(what, 'it waits for other requests than it was ordered for');
    }
  }

  async requirePrimary(memberId: string, allowedAuthMethods: readonly string[]): Promise<void> {
    const path = `members/${memberId}/primary-required`;
    const body = { allowed_auth_methods: allowedAuthMethods };
    const shown = { ...body, member_id: memberId };
    await this.#set('ask for another primary factor', path, body, shown);
  }

  async makeDeviceKnown(telemetryId: string): Promise<void> {
    const path = `devices/${telemetryId}`;
    await this.#set('make a device known', path, {}, { telemetry_id: telemetryId });
  }

  /**
   * The newest passcode that was sent to the phone of a member.
   *
   * @param before the one that was there before another was sent.
   */
  async smsPasscode(memberId: string, before?: string): Promise<string> {
    const what = 'read an SMS';
    const path = `sms-outbox?member_id=${memberId}`;
    const { code, member_id } = read(what, sms, await this.#ask(what, 'GET', path));
    if (member_id !== memberId) throw hadNoEffect(what, 'it is one to another member');
    if (code !== before) return code;
    throw hadNoEffect('send an SMS', 'its passcode is the one that was sent before');
  }

  /** The emulator's time (ms since 1970). */
  async #now(): Promise<number> {
    const what = 'read the clock';
    const { now } = read(what, clock, await this.#ask(what, 'GET', 'clock'));
    return Date.parse(now);
  }

  /** Sets something, and compares the state that is told with the one that was asked for. */
  async #set(what: string, name: string, body: object, expected: object): Promise<void> {
    const told = read(
      what,
      z.record(z.string(), z.unknown()),
      await this.#ask(what, 'PUT', name, body),
    );
    for (const [field, asked] of Object.entries(expected)) {
      const [wanted, shown] = [JSON.stringify(asked), JSON.stringify(told[field])];
      if (wanted !== shown) throw hadNoEffect(what, `${field} is ${shown} and not ${wanted}`);
    }
  }

  #ask(what: string, method: string, name: string, body?: object): Promise<unknown> {
    const path = `/_emulator/${name}`;
    const url = `${this.#baseUrl}${path}`;
    return this.#caller.call({ what, method, path, url, body, statuses: [200] });
  }
}

const clock = z.object({ now: z.iso.datetime({ offset: true }) });
const faultList = z.object({ faults: z.array(z.looseObject({ fault_id: z.string() })) });

function read<T>(what: string, shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw hadNoEffect(what, `${issue?.path.join('.') || 'the state'} is not told`);
}

function hadNoEffect(what: string, reason: string): HarnessError {
  return new HarnessError('set-up-refused', {
    failedTo: what,
    reason: `the emulator answered 200, but ${reason}`,
  });
}
