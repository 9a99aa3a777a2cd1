import { breaking } from '../mutant';

const login = 'routes/authenticate-otp.ts';
const outcome = 'rules/login-outcome.ts';

/** What a login hangs on beside its passcode, broken. */
export const conditionMutants = [
  ...breaking(
    'The device of a telemetry id is told when a control made it known',
    'bodies/login-body.ts',
    {
      'a known device is not told': [
        'member_device: device === undefined ? null :',
        'member_device: true ? null :',
      ],
      'the device of another telemetry id is told': [
        'deviceBody(device, now)',
        "deviceBody('another', now)",
      ],
      'a device that nobody knows is told': [
        'telemetryId && world.devices.has(telemetryId)',
        'telemetryId',
      ],
    },
  ),
  ...breaking(
    'A suspended organization refuses its members (that one tenant can be suspended: I)',
    login,
    {
      'a suspended organization lets its members in': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
      ],
      'a suspended organization sends passcodes': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
        'routes/send-otp.ts',
      ],
      'a suspended organization takes second factors': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
        'routes/second-factor-request.ts',
      ],
      'a suspended organization takes sessions of others': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
        'routes/exchange-session.ts',
      ],
      'a suspended organization is joined': [
        "if (organization.suspended) throw new Refusal('organization_suspended');",
        '',
        'routes/exchange-intermediate-session.ts',
      ],
    },
  ),
  ...breaking('Another primary factor is asked for when a control says so, before MFA', outcome, {
    'another primary factor is not asked for': [
      'if (member.primaryRequired !== null) {',
      'if (false) {',
    ],
    'another primary factor is asked for without naming it': [
      'allowedAuthMethods: member.primaryRequired',
      'allowedAuthMethods: []',
    ],
    'MFA is asked for in place of another primary factor': [
      "return { kind: 'primary', allowedAuthMethods: member.primaryRequired };",
      "return { kind: 'mfa' };",
    ],
  }),
];
