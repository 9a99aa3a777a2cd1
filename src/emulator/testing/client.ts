import { z } from 'zod';
import { defined } from '../../io/defined';
import type { Emulator } from '../start-emulator';

/** What the emulator answered. */
export interface ClientResponse {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const code = z.object({ code: z.string() });
const organization = z.object({
  organization: z.object({ organization_id: z.string(), organization_slug: z.string() }),
});
const member = z.object({ member_id: z.string() });

/** Talks to an emulator as a user of Stytch would, and through its controls. */
export class Client {
  readonly #emulator: Emulator;

  constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  async call(method: string, path: string, body?: object): Promise<ClientResponse> {
    const { url, projectId, secret } = this.#emulator;
    const basic = Buffer.from(`${projectId}:${secret}`).toString('base64');
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' },
      ...defined({ body: JSON.stringify(body) }),
    });
    const parsed = z.record(z.string(), z.unknown()).parse(await response.json());
    return { status: response.status, body: parsed };
  }

  async organization(settings: object = {}) {
    const path = '/v1/b2b/organizations';
    const { body } = await this.call('POST', path, { organization_name: 'Test', ...settings });
    return organization.parse(body).organization;
  }

  async member(organizationId: string, email: string, settings: object = {}): Promise<string> {
    const path = `/v1/b2b/organizations/${organizationId}/members`;
    const { body } = await this.call('POST', path, { email_address: email, ...settings });
    return member.parse(body).member_id;
  }

  /** Sends a passcode and reads it from the outbox. */
  async passcode(organizationId: string, email: string, more: object = {}): Promise<string> {
    const body = { organization_id: organizationId, email_address: email, ...more };
    await this.call('POST', '/v1/b2b/otps/email/login_or_signup', body);
    const outbox = `/_emulator/outbox?email_address=${encodeURIComponent(email)}`;
    return code.parse((await this.call('GET', outbox)).body).code;
  }

  authenticate(body: object): Promise<ClientResponse> {
    return this.call('POST', '/v1/b2b/otps/email/authenticate', body);
  }

  async advance(seconds: number): Promise<void> {
    await this.call('POST', '/_emulator/clock', { advance_seconds: seconds });
  }

  async fault(order: object): Promise<ClientResponse> {
    return this.call('POST', '/_emulator/faults', {
      route: 'POST /v1/b2b/otps/email/authenticate',
      ...order,
    });
  }
}

/** An organization with one active member who was sent a passcode. */
export async function freshLogin(client: Client, settings: object = {}, memberSettings = {}) {
  const { organization_id } = await client.organization(settings);
  const email_address = 'member@example.com';
  const member_id = await client.member(organization_id, email_address, memberSettings);
  const passcode = await client.passcode(organization_id, email_address);
  return { organization_id, email_address, member_id, code: passcode };
}
