import type { SecondFactors } from '../entities';
import { newId } from '../identifiers';

/** The second factors of a new member: none. */
export function newSecondFactors(): SecondFactors {
  return {
    phoneId: newId('member-phone'),
    verifiedPhone: '',
    smsPasscodes: [],
    totp: null,
    recoveryCodes: [],
  };
}
