import { operations } from '../../src/domain/operations';
import { isRecord } from '../../src/io/is-record';
import type { ProviderResponse } from '../arrange/provider-api/call-provider';
import { NotAsked, type Probe, type ProbeTools } from './probe';

/** Documented and public, https://stytch.com/docs/guides/testing/sandbox-values */
const sandboxToken = 'DOYoip3rvIMMW5lgItikFK-Ak1CfMsgjuiCyI7uuU94=';
const nobody = 'organization-test-ffffffff-ffff-4fff-8fff-ffffffffffff';

/** Every question of docs/discoveries/stytch.md#open-questions, and the magic links that show the envelope unmailed. */
export const probes: readonly Probe[] = [
  {
    name: 'missing-authorization',
    question: 'What is answered without an Authorization header?',
    ask: async ({ call }) =>
      refusalOf(await call('POST', operations.authenticate.path, { organization_id: 'x' }, 'none')),
  },
  {
    name: 'missing-required-field',
    question: 'Which error names a required field that is missing?',
    ask: async ({ call, login }) => {
      const { organization_id, email_address } = login;
      return refusalOf(
        await call('POST', operations.authenticate.path, { organization_id, email_address }),
      );
    },
  },
  {
    name: 'not-found-statuses',
    question: 'With which status come organization_not_found, member_not_found and invalid_code?',
    ask: async ({ call, login }) => {
      const { organization_id, email_address } = login;
      const asked = [
        { organization_id: nobody, email_address, code: '111111' },
        { organization_id, email_address: `nobody-${email_address}`, code: '111111' },
        { organization_id, email_address, code: 'abcdef' },
      ];
      const answers: string[] = [];
      for (const body of asked)
        answers.push(refusalOf(await call('POST', operations.authenticate.path, body)));
      return `no such organization: ${answers[0]}; no such member: ${answers[1]}; malformed code: ${answers[2]}`;
    },
  },
  {
    name: 'superseded-code',
    question: 'Is a passcode that a newer one replaced answered with 401 or with 404?',
    ask: async ({ call, login, passcode }) => {
      if (passcode === undefined) throw new NotAsked('it needs an inbox: name one with --inbox');
      const code = await passcode();
      await passcode();
      const { organization_id, email_address } = login;
      return refusalOf(
        await call('POST', operations.authenticate.path, { organization_id, email_address, code }),
      );
    },
  },
  {
    name: 'unknown-address',
    question: 'What is answered to a passcode for an address that nobody has?',
    ask: async ({ call, login }) => {
      const email_address = `nobody-${login.email_address}`;
      const body = { organization_id: login.organization_id, email_address, code: '111111' };
      return refusalOf(await call('POST', operations.authenticate.path, body));
    },
  },
  {
    name: 'method-id-form',
    question: 'Which form has method_id?',
    ask: async (tools) => formOf(Reflect.get(await envelope(tools), 'method_id')),
  },
  {
    name: 'member-device',
    question: 'Is member_device null or absent when nothing is known of the device?',
    ask: async (tools) => presence(await envelope(tools), 'member_device'),
  },
  {
    name: 'intermediate-session-expiry',
    question: 'What is intermediate_session_token_expires_at on a success?',
    ask: async (tools) => presence(await envelope(tools), 'intermediate_session_token_expires_at'),
  },
  {
    name: 'allowed-oauth-tenants',
    question: 'Is allowed_oauth_tenants null or {} when nothing is set?',
    ask: async ({ call, login }) => {
      const { body } = await call('GET', `/v1/b2b/organizations/${login.organization_id}`);
      const organization = isRecord(body) ? body.organization : undefined;
      return presence(Object(organization), 'allowed_oauth_tenants');
    },
  },
  {
    name: 'rate-limits',
    question: 'Does a response tell of rate limits?',
    ask: async ({ call, login }) => {
      const path = `/v1/b2b/organizations/${login.organization_id}`;
      const { rateLimits } = await call('GET', path);
      return rateLimits.length === 0
        ? 'no header does; the numbers are not found out by flooding'
        : rateLimits.join(', ');
    },
  },
  {
    name: 'magic-link-envelope',
    question:
      'Which keys and nulls has the response to the documented sandbox token of magic links?',
    ask: async (tools) => {
      const entries = Object.entries(await envelope(tools)).sort(([a], [b]) => (a < b ? -1 : 1));
      return entries.map(([key, value]) => `${key}: ${typeOf(value)}`).join(', ');
    },
  },
];

/** The response to the sandbox token, which shows what a login's response looks like without any mail. */
async function envelope({ call }: ProbeTools): Promise<object> {
  const body = { magic_links_token: sandboxToken };
  const response = await call('POST', '/v1/b2b/magic_links/authenticate', body);
  if (response.status === 200 && isRecord(response.body)) return response.body;
  throw new NotAsked(`the sandbox token was answered with ${refusalOf(response)}`);
}

function refusalOf({ status, body }: ProviderResponse): string {
  const type = isRecord(body) ? body.error_type : undefined;
  return `${status} ${typeof type === 'string' ? type : 'without an error_type'}`;
}

function presence(body: object, key: string): string {
  if (!Object.hasOwn(body, key)) return 'absent';
  const value: unknown = Reflect.get(body, key);
  return typeof value === 'object' ? JSON.stringify(value) : formOf(value);
}

/** A value without what is particular of it: digits and letters of a uuid or a time are dropped. */
function formOf(value: unknown): string {
  if (typeof value !== 'string') return typeOf(value);
  return value
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>');
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'the empty string';
  return Array.isArray(value) ? 'list' : typeof value;
}
