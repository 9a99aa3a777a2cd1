import type { Client } from '../client';
import { phone, smsPasscode, stopAgain, stoppedByMfa, totpCode } from '../second-factor';
import type { Walk } from '../walk-families';

/** Walks every route of the second factor: once with success, once refused. */
export default async function walkSecondFactor(client: Client, walk: Walk): Promise<void> {
  const login = await stoppedByMfa(client, { mfa_policy: 'REQUIRED_FOR_ALL' }, {});
  const { organization_id, member_id } = login;
  const its = { organization_id, member_id };
  const send = 'POST /v1/b2b/otps/sms/send';
  await walk(send, {}, { ...login, mfa_phone_number: phone });
  await walk(send, {}, { ...login, mfa_phone_number: '1' });
  const sms = 'POST /v1/b2b/otps/sms/authenticate';
  const code = await smsPasscode(client, member_id);
  const { body } = await walk(sms, {}, { ...login, code });
  await walk(sms, {}, { ...login, code });

  const { session_token } = body;
  const totp = 'POST /v1/b2b/totp';
  const made = await walk(totp, {}, { ...its, session_token });
  await walk(totp, {}, its);
  const secret = String(made.body.secret);
  const right = { ...its, session_token, code: totpCode(secret) };
  await walk(`${totp}/authenticate`, {}, right);
  await walk(`${totp}/authenticate`, {}, right);

  const codes = 'GET /v1/b2b/recovery_codes/{organization_id}/{member_id}';
  await walk(codes, its);
  await walk(codes, {});
  const rotate = 'POST /v1/b2b/recovery_codes/rotate';
  const rotated = await walk(rotate, {}, its);
  await walk(rotate, {}, {});
  const [recovery_code] = Object(rotated.body.recovery_codes);
  const recover = 'POST /v1/b2b/recovery_codes/recover';
  const intermediate_session_token = await stopAgain(client, organization_id);
  await walk(recover, {}, { ...its, intermediate_session_token, recovery_code });
  await walk(recover, {}, { ...its, intermediate_session_token, recovery_code });

  const remove = 'DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp';
  await walk(remove, its);
  await walk(remove, its);
}
