import type { Facts, KnownRecoveryCodes } from '../../schemas/rules/rule';

/** What set-up calls told of the second factors of members. Holds secrets. */
export class KnownSecondFactors {
  readonly #codes = new Map<string, KnownRecoveryCodes>();
  readonly #totps = new Map<string, string>();

  copy(): KnownSecondFactors {
    const copy = new KnownSecondFactors();
    for (const [id, one] of this.#codes) copy.#codes.set(id, one);
    for (const [id, one] of this.#totps) copy.#totps.set(id, one);
    return copy;
  }

  learn(body: Facts): void {
    const { member_id: id, totp_registration_id: totp } = body;
    const { recovery_codes: told, recovery_codes_remaining: left } = body;
    if (typeof id !== 'string') return;
    if (typeof totp === 'string') this.#totps.set(id, totp);
    const known = this.#codes.get(id);
    if (Array.isArray(told)) {
      this.#codes.set(id, { codes: new Set(told.map(String)), left: told.length });
    } else if (typeof left === 'number' && known !== undefined) {
      this.#codes.set(id, { ...known, left });
    }
  }

  recoveryCodes(memberId: string): KnownRecoveryCodes | undefined {
    return this.#codes.get(memberId);
  }

  totpRegistration(memberId: string): string | undefined {
    return this.#totps.get(memberId);
  }
}
