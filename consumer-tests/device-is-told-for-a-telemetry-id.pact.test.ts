import { filled, fullSession, given, interaction, success } from './test-kit';

const knownDevice = interaction({
  description: 'a fresh passcode with a telemetry id',
  state: given('the device of the member is known and the member has a fresh passcode'),
  operation: 'authenticate',
  body: ({ organization_id, email_address, code, telemetry_id }) => ({
    organization_id,
    email_address,
    code,
    telemetry_id,
  }),
  answer: success({ ...fullSession, member_device: { visitor_id: filled } }),
});

test('a login with a telemetry id learns which device it is', () =>
  knownDevice.play(async ({ login, request }) => {
    const answer = await login.authenticate(request);
    expect(answer.member_device?.visitor_id).toBe('example visitor id');
  }));
