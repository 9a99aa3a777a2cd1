import { randomUUID } from 'node:crypto';
import { operations } from '../../../src/domain/operations';
import type { EmulatorControls } from '../emulator-controls';
import type { StateTable, StateTools } from './state-definition';

const route = `POST ${operations.authenticate.path}`;

/** States that lie with the provider, and that no caller can bring about. */
export const providerSideStates = {
  'the organization asks for another primary factor and the member has a fresh passcode': {
    arrangedBy: 'emulator control',
    skipReason:
      'no call of the public API makes an e-mail passcode insufficient as the primary factor',
    mails: 1,
    async arrange({ controls, fixture }, { allowed_auth_methods }) {
      const login = await fixture.freshPasscode();
      await controls.requirePrimary(login.member_id, allowed_auth_methods);
      return login;
    },
  },
  'the device of the member is known and the member has a fresh passcode': {
    arrangedBy: 'emulator control',
    skipReason:
      "a telemetry id comes from Stytch's script in a browser, and the feature is sold apart",
    mails: 1,
    async arrange({ controls, fixture }) {
      const telemetry_id = randomUUID();
      await controls.makeDeviceKnown(telemetry_id);
      return { ...(await fixture.freshPasscode()), telemetry_id };
    },
  },
  'too many requests were made': {
    arrangedBy: 'emulator control',
    skipReason: 'a real project is not flooded until it refuses',
    mails: 1,
    arrange: (tools) => freshPasscodeAndError(tools, 429, 'too_many_requests'),
  },
  'the provider has an internal error': {
    arrangedBy: 'emulator control',
    skipReason: 'nobody outside of Stytch can make it fail',
    mails: 1,
    arrange: (tools) => freshPasscodeAndError(tools, 500, 'internal_server_error'),
  },
} as const satisfies Partial<StateTable>;

/** A passcode, and an error that the member's organization gets instead of a login with it. */
async function freshPasscodeAndError(
  { controls, fixture }: StateTools & { readonly controls: EmulatorControls },
  status: number,
  errorType: string,
) {
  const login = await fixture.freshPasscode();
  await controls.orderError({ route, organizationId: login.organization_id, status, errorType });
  return login;
}
