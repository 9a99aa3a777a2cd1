import { filled, fullSession, given, interaction, success, typedPasscode } from '../test-kit';

interaction({
  description: 'a fresh passcode with a telemetry id',
  state: given('the device of the member is known and the member has a fresh passcode'),
  operation: 'authenticate',
  request: (provided) => ({ ...typedPasscode(provided), telemetry_id: provided.telemetry_id }),
  response: success({ ...fullSession, member_device: { visitor_id: filled } }),
}).succeeds('a login with a telemetry id learns which device it is', (response) => {
  expect(response.member_device?.visitor_id).toBe('example visitor id');
});
