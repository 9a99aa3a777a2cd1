import { phone, smsPasscode, stoppedByMfa, totpCode } from '../second-factor';
import type { Drive } from './drive';

/** Drives the second factors, of a member whose login MFA stopped. */
export async function driveSecondFactors(drive: Drive): Promise<void> {
  const { otps, totps, recoveryCodes, organizations } = drive.sdk;
  const stopped = await stoppedByMfa(drive.client, { mfa_policy: 'REQUIRED_FOR_ALL' }, {});
  const { organization_id, member_id } = stopped;
  const its = { organization_id, member_id };
  await drive.works('otps.sms.send', 'send_sms_otp', () =>
    otps.sms.send({ ...stopped, mfa_phone_number: phone }),
  );
  const sms = await smsPasscode(drive.client, member_id);
  const { session_token } = await drive.works('otps.sms.authenticate', 'authenticate_sms_otp', () =>
    otps.sms.authenticate({ ...stopped, code: sms }),
  );
  const shown = { ...its, session_token };
  const { secret } = await drive.works('totps.create', 'create_totp', () => totps.create(shown));
  await drive.works('totps.authenticate', 'authenticate_totp', () =>
    totps.authenticate({ ...shown, code: totpCode(secret) }),
  );
  await drive.refused('totps.migrate', () => totps.migrate({ ...its, secret, recovery_codes: [] }));
  await drive.works('recoveryCodes.get', 'get_recovery_codes', () => recoveryCodes.get(its));
  const rotated = await drive.works('recoveryCodes.rotate', 'rotate_recovery_codes', () =>
    recoveryCodes.rotate(its),
  );
  const [recovery_code = ''] = rotated.recovery_codes;
  await drive.works('recoveryCodes.recover', 'recover', () =>
    recoveryCodes.recover({ ...shown, recovery_code }),
  );
  await drive.works('organizations.members.deleteTOTP', 'delete_member_totp', () =>
    organizations.members.deleteTOTP(its),
  );
}
