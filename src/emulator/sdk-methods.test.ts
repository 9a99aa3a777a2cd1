import { checkResponse } from '../../schemas/check-response';
import type { Operation } from '../domain/operations';
import { type Emulator, startEmulator } from './start-emulator';
import { Client } from './testing/client';
import { Drive } from './testing/sdk/drive';
import { driveSdk } from './testing/sdk/drive-sdk';
import { methodsOfLogins, unknownParts } from './testing/sdk/sdk-parts';
import { sdkOf } from './testing/sdk-of';

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});

afterAll(() => emulator.close());

test('every part of the SDK is known to be a matter of logins, or none', () => {
  expect(unknownParts(sdkOf(emulator))).toEqual([]);
});

test('every method of the SDK that a login by passcode can call works, or is refused by name', async () => {
  const sdk = sdkOf(emulator);
  const driven = await driveSdk(new Drive(sdk, new Client(emulator), emulator.projectId));
  expect(driven.map(({ method }) => method).sort()).toEqual([...methodsOfLogins(sdk)].sort());

  const violations = driven.flatMap(({ method, operation, outcome }) =>
    outcome.kind === 'worked' && operation !== undefined
      ? violationsOf(method, operation, outcome.body)
      : [],
  );
  expect(violations).toEqual([]);
  const withoutSchema = driven
    .filter(({ operation, outcome }) => outcome.kind === 'worked' && operation === undefined)
    .map(({ method }) => method);
  expect(withoutSchema).toEqual(['sessions.authenticateJwt', 'sessions.authenticateJwtLocal']);

  const refused = driven.flatMap(({ method, operation, outcome }) =>
    outcome.kind === 'refused' ? [{ method, isKnown: operation !== undefined, ...outcome }] : [],
  );
  expect(refused).toContainEqual({
    // It is known, but no member has a password.
    method: 'organizations.members.deletePassword',
    isKnown: true,
    kind: 'refused',
    type: 'member_password_not_found',
  });
  const byNobody = refused.filter(({ type }) => type === 'emulator_route_not_implemented');
  expect(byNobody).toEqual(refused.filter(({ isKnown }) => !isKnown));
});

function violationsOf(method: string, operation: Operation, body: unknown): string[] {
  return checkResponse({ operation, status: 200, body, reading: 'wire' })
    .filter(({ severity }) => severity === 'violation')
    .map(({ pointer, ...finding }) => `${method} ${pointer}: ${JSON.stringify(finding)}`);
}
