import { checkResponse } from '../../schemas/check-response';
import type { Operation } from '../domain/operations';
import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { driveSdk, leftOut } from './testing/drive-sdk';
import { sdkOf } from './testing/sdk-of';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});

afterAll(() => emulator.close());

/** The methods of the SDK below some of its parts, by name: `organizations.members.get`. */
function methodsBelow(name: string, part: object): string[] {
  const own = Object.getOwnPropertyNames(Object.getPrototypeOf(part))
    .filter((method) => method !== 'constructor')
    .map((method) => `${name}.${method}`);
  const below = Object.entries(part)
    .filter(([key, value]) => isPart(key, value))
    .flatMap(([key, value]) => methodsBelow(`${name}.${key}`, value));
  return [...own, ...below];
}

function isPart(key: string, value: unknown): value is object {
  const configuration = ['fetchConfig', 'jwksClient', 'jwtOptions', 'jwtConfig', 'policyCache'];
  return typeof value === 'object' && value !== null && !configuration.includes(key);
}

test('every method of the SDK for sessions, organizations, members, roles and passcodes works, or is refused by name', async () => {
  const sdk = sdkOf(emulator);
  const all = [
    ...methodsBelow('sessions', sdk.sessions),
    ...methodsBelow('organizations', sdk.organizations),
    ...methodsBelow('rbac', sdk.rbac),
    ...methodsBelow('magicLinks', sdk.magicLinks),
    'otps.email.loginOrSignup',
    'otps.email.authenticate',
  ];
  const driven = await driveSdk(sdk, new Client(emulator), emulator.projectId);
  expect([...driven.map(({ method }) => method), ...leftOut].sort()).toEqual(all.sort());

  const worked = driven.filter(({ outcome }) => outcome.kind === 'worked');
  const violations = worked.flatMap(({ method, operation, outcome }) =>
    outcome.kind === 'worked' && operation !== undefined
      ? violationsOf(method, operation, outcome.body)
      : [],
  );
  expect(violations).toEqual([]);
  const refused = driven.filter(({ outcome }) => outcome.kind === 'refused');
  for (const { method, outcome } of refused) {
    const type = ownRefusals[method] ?? 'emulator_route_not_implemented';
    expect([method, outcome]).toEqual([method, { kind: 'refused', type }]);
  }
});

/** What is known, and has to be refused: the member has no password and no authenticator application. */
const ownRefusals: Readonly<Record<string, string>> = {
  'organizations.members.deletePassword': 'member_password_not_found',
  'organizations.members.deleteTOTP': 'totp_not_found',
};

function violationsOf(method: string, operation: Operation, body: unknown): string[] {
  return checkResponse({ operation, status: 200, body, reading: 'wire' })
    .filter(({ severity }) => severity === 'violation')
    .map(({ pointer, ...finding }) => `${method} ${pointer}: ${JSON.stringify(finding)}`);
}
