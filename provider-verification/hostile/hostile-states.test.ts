import { randomUUID } from 'node:crypto';
import type { ContractInteraction } from '../../src/contract/read-contract';
import { isRecord } from '../../src/io/is-record';
import { type ArrangeTools, arrangeInteraction } from '../arrange/arrange-interaction';
import { EmulatorControls } from '../arrange/emulator-controls';
import { Fixture } from '../arrange/fixture';
import { ProviderApi } from '../arrange/provider-api/provider-api';
import { onceCaller } from '../arrange/provider-api/set-up-caller';
import { stateTable } from '../arrange/states/state-table';
import { RunLedger } from '../clean-up/run-ledger';
import { changeBody } from '../testing/change-body';
import type { CallTamper, SeenCall } from '../testing/standing-proxy';
import { type Workplace, workplace } from '../testing/workplace';

let place: Workplace;
let tools: ArrangeTools;

beforeAll(async () => {
  place = await workplace();
});

afterAll(() => place.close());

beforeEach(() => {
  place.proxy.tamper = () => undefined;
  place.proxy.swallow = () => false;
  const ledger = new RunLedger(new AbortController().signal);
  const caller = onceCaller(ledger.signal);
  const api = new ProviderApi(place.target, caller, ledger.evidence);
  const { inbox } = place.options;
  const controls = new EmulatorControls(place.target.baseUrl, caller);
  tools = { api, inbox, controls, ledger, fixture: new Fixture(api, inbox, ledger) };
});

type State = ContractInteraction['states'][number];

const fresh: State = {
  name: 'a member has a fresh passcode',
  parameters: { member_status: 'active' },
};
const pending: State = { ...fresh, parameters: { member_status: 'pending' } };
const plain = (name: string): State => ({ name, parameters: {} });
const mfa = (enrolled: string): State => ({
  name: 'the organization requires MFA and the member has a fresh passcode',
  parameters: { enrolled },
});
const admitting = plain('an organization that admits new members by e-mail domain');
const revoked = plain('a member has a fresh passcode and a session that was revoked');
const stepUp = plain(
  'the organization requires MFA and the member has a session and a fresh passcode',
);
const locked = plain('the member is locked after too many wrong passcodes');
const expired = plain('a member has a passcode that has expired');
const suspended = plain('the organization is suspended');
const flooded = plain('too many requests were made');
const knownDevice = plain('the device of the member is known and the member has a fresh passcode');
const otherPrimary: State = {
  name: 'the organization asks for another primary factor and the member has a fresh passcode',
  parameters: { allowed_auth_methods: ['sso'] },
};

/** Changes a field of an object in the response to a call, where it has one. */
function shows(
  method: string,
  path: RegExp,
  key: string,
  field: string,
  value: unknown,
): CallTamper {
  return on(method, path, (call) =>
    changeBody(call, (body) => {
      const object = key === '' ? body : body[key];
      if (!isRecord(object)) throw new Error(`the body has no ${key}`);
      Reflect.set(object, field, value);
    }),
  );
}

function on(method: string, path: RegExp, change: (call: SeenCall) => void): CallTamper {
  return (call) => {
    if (call.method === method && path.test(call.path) && call.status < 300) change(call);
    return undefined;
  };
}

const organizations = /^\/v1\/b2b\/organizations$/;
const organization = /^\/v1\/b2b\/organizations\/[^/]+$/;
const members = /\/members$/;
const send = /login_or_signup$/;
const control = (name: string) => new RegExp(`^/_emulator/${name}`);

interface Row {
  readonly name: string;
  readonly state: State;
  readonly tamper: CallTamper;
  readonly says: string;
}

/** Providers that answer 200 and did something else. Add a row for what you can think of. */
const rows: readonly Row[] = [
  {
    name: 'another slug',
    state: fresh,
    tamper: shows('POST', organizations, 'organization', 'organization_slug', 'other'),
    says: 'Failed to create an organization: POST /v1/b2b/organizations answered 200, but /organization/organization_slug is documented as "contract-test-',
  },
  {
    name: 'another name',
    state: fresh,
    tamper: shows('POST', organizations, 'organization', 'organization_name', 'Other'),
    says: '/organization/organization_name is documented as',
  },
  {
    name: 'no id of the organization',
    state: fresh,
    tamper: shows('POST', organizations, 'organization', 'organization_id', ' '),
    says: '/organization/organization_id is documented as an id, never blank',
  },
  {
    name: 'MFA is not required',
    state: mfa('nothing'),
    tamper: shows('POST', organizations, 'organization', 'mfa_policy', 'OPTIONAL'),
    says: '/organization/mfa_policy is documented as "REQUIRED_FOR_ALL", as the request asked; received the string "OPTIONAL"',
  },
  {
    name: 'the MFA policy is not told',
    state: mfa('nothing'),
    tamper: shows('POST', organizations, 'organization', 'mfa_policy', undefined),
    says: '/organization/mfa_policy is documented as "REQUIRED_FOR_ALL", as the request asked; received nothing',
  },
  {
    name: 'no provisioning',
    state: admitting,
    tamper: shows('POST', organizations, 'organization', 'email_jit_provisioning', 'NOT_ALLOWED'),
    says: '/organization/email_jit_provisioning is documented as "RESTRICTED", as the request asked',
  },
  {
    name: 'no allowed domain',
    state: admitting,
    tamper: shows('POST', organizations, 'organization', 'email_allowed_domains', []),
    says: '/organization/email_allowed_domains is documented as',
  },
  {
    name: 'another allowed domain',
    state: admitting,
    tamper: shows('POST', organizations, 'organization', 'email_allowed_domains', ['example.net']),
    says: '/organization/email_allowed_domains is documented as',
  },
  {
    name: 'an active member where a pending one was asked for',
    state: pending,
    tamper: shows('POST', members, 'member', 'status', 'active'),
    says: '/member/status is documented as "pending", as the request asked; received the string "active"',
  },
  {
    name: 'a pending member',
    state: fresh,
    tamper: shows('POST', members, 'member', 'status', 'pending'),
    says: '/member/status is documented as "active", as the request asked; received the string "pending"',
  },
  {
    name: 'an invited member',
    state: fresh,
    tamper: shows('POST', members, 'member', 'status', 'invited'),
    says: '/member/status is documented as "active"',
  },
  {
    name: 'no phone number',
    state: mfa('phone'),
    tamper: shows('POST', members, 'member', 'mfa_phone_number', ''),
    says: '/member/mfa_phone_number is documented as "+12025550143", as the request asked',
  },
  {
    name: 'another phone number',
    state: mfa('phone'),
    tamper: shows('POST', members, 'member', 'mfa_phone_number', '+12025550144'),
    says: '/member/mfa_phone_number is documented as "+12025550143"',
  },
  {
    name: 'another address',
    state: fresh,
    tamper: shows('POST', members, 'member', 'email_address', 'other@example.com'),
    says: '/member/email_address is documented as',
  },
  {
    name: 'a member of another organization',
    state: fresh,
    tamper: shows('POST', members, 'member', 'organization_id', 'organization-test-other'),
    says: 'Failed to create a member: POST /v1/b2b/organizations/',
  },
  {
    name: 'two ids of one member',
    state: fresh,
    tamper: shows('POST', members, '', 'member_id', 'member-test-other'),
    says: '/member/member_id is documented as the same id as /member_id',
  },
  {
    name: 'another address is sent the passcode',
    state: fresh,
    tamper: shows('POST', send, 'member', 'email_address', 'other@example.com'),
    says: 'Failed to send a passcode: POST /v1/b2b/otps/email/login_or_signup answered 200, but /member/email_address is documented as',
  },
  {
    name: 'another member is sent the passcode',
    state: fresh,
    tamper: shows('POST', send, '', 'member_id', 'member-test-other'),
    says: 'Failed to send a passcode',
  },
  {
    name: 'a change of policy that is not told',
    state: stepUp,
    tamper: shows('PUT', organization, 'organization', 'mfa_policy', 'OPTIONAL'),
    says: 'Failed to change the organization: PUT ',
  },
  {
    name: 'a change of policy that is told and not made',
    state: stepUp,
    tamper: shows('GET', organization, 'organization', 'mfa_policy', 'OPTIONAL'),
    says: '/organization/mfa_policy is documented as "REQUIRED_FOR_ALL", as it was arranged; received the string "OPTIONAL"',
  },
  {
    name: 'a login of another member',
    state: stepUp,
    tamper: shows('POST', /email\/authenticate$/, '', 'member_id', 'member-test-other'),
    says: 'Failed to use a passcode',
  },
  {
    name: 'a clock that did not move',
    state: expired,
    tamper: on('GET', control('clock'), (call) => {
      call.responseBody = '{"now":"2026-01-01T00:00:00Z"}';
    }),
    says: 'Failed to move the clock: the emulator answered 200, but it moved by 0 s and not by 601 s',
  },
  {
    name: 'a clock that is not told',
    state: expired,
    tamper: on('GET', control('clock'), (call) => {
      call.responseBody = '{}';
    }),
    says: 'Failed to read the clock: the emulator answered 200, but now is not told',
  },
  {
    name: 'an organization that was not suspended',
    state: suspended,
    tamper: on('PUT', control('organizations'), (call) => {
      call.responseBody = '{"suspended":false}';
    }),
    says: 'Failed to suspend the organization: the emulator answered 200, but suspended is false and not true',
  },
  {
    name: 'a suspension that is not told',
    state: suspended,
    tamper: on('PUT', control('organizations'), (call) => {
      call.responseBody = '{}';
    }),
    says: 'suspended is undefined and not true',
  },
  {
    name: 'a fault that does not wait',
    state: flooded,
    tamper: on('GET', control('faults'), (call) => {
      call.responseBody = '{"faults":[]}';
    }),
    says: 'Failed to order a fault: the emulator answered 200, but it is not among those that wait',
  },
  {
    name: 'a device that did not become known',
    state: knownDevice,
    tamper: on('PUT', control('devices'), (call) => {
      call.responseBody = '{"telemetry_id":"other"}';
    }),
    says: 'Failed to make a device known: the emulator answered 200, but telemetry_id is "other" and not',
  },
  {
    name: 'another primary factor',
    state: otherPrimary,
    tamper: on('PUT', control('members'), (call) => {
      call.responseBody = '{"allowed_auth_methods":["password"]}';
    }),
    says: 'allowed_auth_methods is ["password"] and not ["sso"]',
  },
  {
    name: 'a member who was not locked',
    state: locked,
    tamper: shows('GET', /\/member\?/, 'member', 'is_locked', false),
    says: 'Failed to lock the member: the provider shows is_locked false after 10 wrong passcodes',
  },
  {
    name: 'a suspension of another organization',
    state: suspended,
    tamper: shows('PUT', control('organizations'), '', 'organization_id', 'another'),
    says: 'Failed to suspend the organization: the emulator answered 200, but organization_id is "another" and not',
  },
  {
    name: 'another primary factor of another member',
    state: otherPrimary,
    tamper: shows('PUT', control('members'), '', 'member_id', 'another'),
    says: 'but member_id is "another" and not',
  },
  {
    name: 'a key twice',
    state: fresh,
    tamper: on('POST', organizations, (call) => {
      call.responseBody = call.responseBody.replace('{', '{"status_code":200,');
    }),
    says: 'answered 200 with a body that names "status_code" twice in one object',
  },
];

/** Why a state could not be arranged. */
async function failureOf(state: State) {
  const arrangement = await arrangeInteraction({ states: [state] }, tools, stateTable);
  if (!('failure' in arrangement)) throw new Error(`it is ${arrangement.kind}`);
  return arrangement.failure;
}

test.each(rows.map((row): [string, Row] => [row.name, row]))(
  'a state that was not arranged is red: %s',
  async (_, { state, tamper, says }) => {
    place.proxy.tamper = tamper;
    const failure = await failureOf(state);
    expect(failure).toMatchObject({ kind: 'state', fault: 'provider' });
    expect(failure.title).toContain(`Failed to arrange the provider state "${state.name}": `);
    expect(failure.title).toContain(says);
  },
);

test('a revocation that did nothing is red', async () => {
  place.proxy.tamper = (call) => {
    if (call.path !== '/v1/b2b/sessions/authenticate') return undefined;
    call.status = 200;
    call.responseBody = '{}';
    return undefined;
  };
  expect((await failureOf(revoked)).title).toContain(
    'Failed to revoke a session: POST /v1/b2b/sessions/authenticate answered 200, not 404.',
  );
});

const othersRevoked = plain('a member has a session and those of another member were revoked');
const revokedBy = (revoked_by: string): State => ({
  name: 'a member has a session that was revoked',
  parameters: { revoked_by },
});

test.each([
  ['by its token', revokedBy('session_token')],
  ['by its JWT', revokedBy('session_jwt')],
  ['by its id', revokedBy('member_session_id')],
  ['by its member', revokedBy('member_id')],
  ['of another member', othersRevoked],
])('a revocation that was answered and not made is red: %s', async (_, state) => {
  let before: string | undefined;
  place.proxy.swallow = ({ path }) => path === '/v1/b2b/sessions/revoke';
  place.proxy.tamper = (call) => {
    if (call.path === '/v1/b2b/sessions/revoke') before = call.responseBody;
    return undefined;
  };
  const failure = await failureOf(state);
  expect(before).toBeDefined();
  expect(failure.title).toContain(
    'Failed to revoke a session: GET /v1/b2b/sessions?organization_id=',
  );
  expect(failure.title).toContain('is documented as one of those that were arranged');
});

test.each([
  ['a creation of an organization', 'POST', organizations, fresh, '/organization'],
  ['a creation of a member', 'POST', members, fresh, '/member'],
  ['a passcode', 'POST', send, fresh, '/member'],
  ['a change of policy', 'PUT', organization, stepUp, '/organization'],
  ['a look at the organization', 'GET', organization, stepUp, '/organization'],
  ['a login', 'POST', /email\/authenticate$/, stepUp, '/member'],
] as const)('%s that is answered with nothing is red', async (_, method, path, state, pointer) => {
  place.proxy.tamper = on(method, path, (call) => {
    call.responseBody = `{"status_code":200,"request_id":"request-id-test-${randomUUID()}"}`;
  });
  expect((await failureOf(state)).title).toContain(
    `answered 200, but ${pointer} is documented as a required object; received nothing`,
  );
});

test('an enrolment that is told and not made is red', async () => {
  place.proxy.tamper = shows('GET', /\/member\?/, 'member', 'mfa_enrolled', false);
  const state: State = {
    name: 'a member has a session and was sent an SMS passcode',
    parameters: { enrolment: 'enrolled' },
  };
  expect((await failureOf(state)).title).toContain(
    '/member/mfa_enrolled is documented as true, as it was arranged; received the boolean false',
  );
});

test('an SMS that is told and not sent is red', async () => {
  let first: string | undefined;
  place.proxy.tamper = on('GET', control('sms-outbox'), (call) => {
    first ??= call.responseBody;
    call.responseBody = first;
  });
  const state = plain('a login comes with an SMS passcode that a newer one replaced');
  expect((await failureOf(state)).title).toContain(
    'Failed to send an SMS: the emulator answered 200, but its passcode is the one that was sent before',
  );
});

/** Calls that a provider answers from the first response it gave, and does not make. */
test.each([
  ['the mail of another member', control('outbox'), fresh, 'shows a mail to another address'],
  [
    'the SMS of another member',
    control('sms-outbox'),
    {
      name: 'a member has a session and was sent an SMS passcode',
      parameters: { enrolment: 'enrolled' },
    },
    'it is one to another member',
  ],
] as const)('%s in the place of its own is red', async (_, path, state, says) => {
  let first: string | undefined;
  place.proxy.tamper = on('GET', path, (call) => {
    first ??= call.responseBody;
    call.responseBody = first;
  });
  expect(await arrangeInteraction({ states: [state] }, tools, stateTable)).toMatchObject({
    kind: 'arranged',
  });
  expect((await failureOf(state)).title).toContain(says);
});

test('a passcode that was mailed before in the place of a newer one is red', async () => {
  let first: string | undefined;
  place.proxy.tamper = on('GET', control('outbox'), (call) => {
    first ??= call.responseBody;
    call.responseBody = first;
  });
  const state = plain('a member has a passcode that a newer one replaced');
  expect((await failureOf(state)).title).toContain('shows the passcode that was mailed before');
});

test('a fault that waits for the requests of everybody is red', async () => {
  place.proxy.tamper = on('GET', control('faults'), (call) =>
    changeBody(call, (body) => {
      for (const one of Object(body.faults)) Reflect.deleteProperty(one, 'organization_id');
    }),
  );
  expect((await failureOf(flooded)).title).toContain(
    'it waits for other requests than it was ordered for',
  );
});

test('a member who was answered to be deleted and was not is red', async () => {
  place.proxy.swallow = ({ method }) => method === 'DELETE';
  expect((await failureOf(plain('a member was deleted'))).title).toContain(
    'Failed to delete the member: GET /v1/b2b/organizations/',
  );
});

test('roles that are told and not set are red', async () => {
  const path = /^\/v1\/b2b\/rbac\/organizations\//;
  place.proxy.tamper = on('GET', path, (call) =>
    changeBody(call, (body) => {
      Object(body.org_policy).roles = [];
    }),
  );
  const state: State = {
    name: 'a member has a session and lacks a role of the organization',
    parameters: {
      role_id: 'contract_editor',
      resource_id: 'stytch.organization',
      actions: ['update.info.name'],
    },
  };
  expect((await failureOf(state)).title).toContain('but GET shows other roles than it asked for');
});

test('a session that lasts as long as nobody asked is red', async () => {
  const state: State = {
    name: 'a member has a session of some minutes',
    parameters: { minutes: 30 },
  };
  place.proxy.tamper = on('POST', /email\/authenticate$/, (call) =>
    changeBody(call, (body) => {
      const session = Object(body.member_session);
      const started = Date.parse(session.last_accessed_at);
      session.expires_at = new Date(started + 3_600_000).toISOString().replace('.000Z', 'Z');
    }),
  );
  expect((await failureOf(state)).title).toContain(
    '/member_session/expires_at is documented as 30 minutes after last_accessed_at',
  );
});

test('a request id that comes twice in set-up is red', async () => {
  place.proxy.tamper = (call) => {
    if (call.path.startsWith('/v1/')) {
      changeBody(call, (body) => {
        body.request_id = 'request-id-test-1';
      });
    }
    return undefined;
  };
  expect((await failureOf(fresh)).title).toContain(
    '/request_id is documented as an id of this request; an earlier response of the run had it',
  );
});

test.each(
  [
    fresh,
    pending,
    mfa('phone'),
    mfa('nothing'),
    admitting,
    revoked,
    stepUp,
    locked,
    suspended,
    flooded,
    knownDevice,
    otherPrimary,
    expired,
  ].map((state): [string, State] => [state.name, state]),
)('a state that was arranged is not red: %s', async (_, state) => {
  const arrangement = await arrangeInteraction({ states: [state] }, tools, stateTable);
  expect(arrangement).toMatchObject({ kind: 'arranged' });
});
