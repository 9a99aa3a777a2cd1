import type { EmulatorControls } from '../emulator-controls';
import type { StateTools } from '../states/state-definition';
import { fictionalPhoneNumber } from './fictional-phone-number';
import { waitingLogin } from './waiting-login';

/** A login that waits for the SMS passcode which it had sent by itself. */
export async function waitingSms(tools: StateTools, controls: EmulatorControls) {
  const login = await waitingLogin(tools, { mfaPhoneNumber: fictionalPhoneNumber });
  return { ...login, sms_code: await controls.smsPasscode(login.member_id) };
}
